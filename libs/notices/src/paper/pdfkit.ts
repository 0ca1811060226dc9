import PDFDocument from 'pdfkit';

/** What pdfkit 0.20 takes and its type package does not know yet. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row' | 'Both';
      /** Left, top, right and bottom, from the page's top left corner. */
      bbox?: [number, number, number, number];
      placement?: 'Block' | 'Inline';
    }
  }
}

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;
export type ElementOptions = PDFKit.Mixins.StructureElementOptions;
export { PDFDocument };

/** What an element says, where its letters do not tell it by themselves. Before the element is ended. */
export function tellText(element: Element, text: string): void {
  const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
  data['ActualText'] = new String(text);
}
