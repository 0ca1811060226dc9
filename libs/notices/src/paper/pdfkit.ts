import PDFDocument from 'pdfkit';
import type { Font } from 'fontkit';

/** What pdfkit 0.20 takes and its type package does not know yet. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row' | 'Both';
      /** Left, top, right and bottom, from the page's top left corner. */
      bbox?: [number, number, number, number];
      placement?: 'Block' | 'Inline';
    }
    interface PDFFont {
      registerFont(name: string, font: Font): this;
    }
  }
}

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;
export type ElementOptions = PDFKit.Mixins.StructureElementOptions;
export { PDFDocument };
