/** The style of the start page; its hash stands in the page's policy. */
export const homeStyle = `
:root { --text: #16202A; --secondary: #46535E; --atlantic: #0B5563; --ground: #FFFFFF; --surface: #F3F6F7; --line: #C9D2D8; }
@media (prefers-color-scheme: dark) {
  :root { --text: #E9EEF1; --secondary: #B3BFC8; --atlantic: #7CCBD8; --ground: #10181F; --surface: #18232C; --line: #34424D; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 1.1875rem/1.5 'Noto Sans', system-ui, sans-serif; }
main { max-width: 38em; margin: 0 auto; padding: 48px 20px 64px; }
h1 { display: flex; align-items: center; gap: 12px; margin: 0; font-size: 2rem; color: var(--atlantic); }
h2 { margin: 48px 0 12px; font-size: 1.375rem; }
h3 { margin: 32px 0 8px; font-size: 1.1875rem; }
p { margin: 12px 0; }
.tagline { font-size: 1.375rem; font-weight: 600; }
.aside { color: var(--secondary); font-size: 1rem; }
ul { padding-left: 1.2em; }
li { margin: 8px 0; }
a { color: var(--atlantic); text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid #FFC247; outline-offset: 2px; box-shadow: 0 0 0 6px #16202A; border-radius: 4px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; font-variant-numeric: tabular-nums; }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--secondary); font-weight: 600; }
code { font: 0.9375rem/1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
td code { white-space: nowrap; }
pre { margin: 12px 0; padding: 16px; overflow-x: auto; background: var(--surface); border-radius: 4px; }
`;
