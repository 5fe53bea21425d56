/** The style of the page for the FG: print first, colour never alone, light and dark. */
export const CSS = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c1b1a; --soft: #57534e; --rule: #b8b2a9; --link: #1a4480;
  --yes: #1b5e20; --yes-back: #eef6ee; --gap: #8f1414; --gap-back: #fbebea;
  --why: #3a2f7d; --why-back: #efedfa; --plan: #684600; --plan-back: #fcf3dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #efece6; --soft: #b9b3aa; --rule: #5d5851; --link: #9cc2ff;
    --yes: #a5d6a7; --yes-back: #1d2a1e; --gap: #ffb4ab; --gap-back: #3a1a18;
    --why: #c5bdff; --why-back: #26213f; --plan: #f2cd7f; --plan-back: #33280f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Charter, "Bitstream Charter", Georgia, serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .5rem; border-top: 2px solid var(--ink); padding-top: .75rem; }
h3, h4 { font-size: 1.05rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h4 { margin-top: 1.5rem; border-bottom: 1px solid var(--rule); }
p, ul, dl { max-width: 46rem; margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .88em/1.4 ui-monospace, Consolas, Menlo, monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.key { list-style: none; padding: 0; }
.key li { margin: .3rem 0; }
.mark { display: inline-block; min-width: 8.5em; padding: 0 .4em; border: 1px solid currentcolor; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.35; }
caption { text-align: left; padding: .3rem 0; color: var(--soft); }
th, td { border: 1px solid var(--rule); padding: .35rem .4rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); }
tbody th { min-width: 11rem; font-weight: 600; }
thead small { display: block; font-weight: 400; color: var(--soft); }
.aanwezig { color: var(--yes); background: var(--yes-back); }
.gat { color: var(--gap); background: var(--gap-back); font-weight: 700; }
.uitgelegd { color: var(--why); background: var(--why-back); }
.gepland { color: var(--plan); background: var(--plan-back); }
td a { color: inherit; }
.finding { margin: 1rem 0; padding-left: .9rem; border-left: 3px solid var(--rule); max-width: 46rem; overflow-wrap: anywhere; }
.finding:target { border-left-color: var(--link); outline: 1px solid var(--link); outline-offset: .4rem; }
.finding p { margin: .15rem 0; }
@page { size: A4 landscape; margin: 14mm 12mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #777; --link: #000; --yes: #000; --gap: #000; --why: #000; --plan: #000; --yes-back: #fff; --gap-back: #ddd; --why-back: #fff; --plan-back: #fff; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  table { font-size: 7.5pt; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, .finding { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { text-decoration: none; }
  .list { columns: 2; column-gap: 10mm; }
  .list h4:first-child { margin-top: 0; }
  .finding { max-width: none; }
}
`
