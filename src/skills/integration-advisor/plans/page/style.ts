/** The look of a plan's page: light and dark by the reader's system, narrow and wide, and on paper. */
export const STYLE = `
:root { color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --text: #1c2330; --soft: #5b6675; --line: #dfe4ea;
  --accent: #2557d6; --accent-soft: #e6edff; --good: #1a7f4b; --good-soft: #e3f5ea;
  --warn: #8a5a00; --warn-soft: #fff4d9; --bad: #b3261e; --bad-soft: #fde8e6; --track: #e8ecf1; }
@media (prefers-color-scheme: dark) { :root {
  --page: #12161c; --card: #1b2129; --text: #e7ebf0; --soft: #9aa6b5; --line: #2d3641;
  --accent: #8ab0ff; --accent-soft: #1d2b4a; --good: #6fd69d; --good-soft: #17352a;
  --warn: #f0c266; --warn-soft: #3a2f14; --bad: #ff9a92; --bad-soft: #43201d; --track: #2a323c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.05rem; margin: 0 0 .9rem; }
p { margin: 0 0 .5rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem;
  margin-top: 1rem; }
.soft { color: var(--soft); }
.lead { max-width: 46rem; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.chip { font-size: .85rem; padding: .15rem .65rem; border-radius: 99px; border: 1px solid var(--line);
  background: var(--card); overflow-wrap: anywhere; }
.chip.sandbox { background: var(--accent-soft); border-color: transparent; color: var(--accent); }
code, pre, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { font-size: .9em; overflow-wrap: anywhere; }
.path { display: flex; align-items: stretch; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.path li { flex: 1 1 0; min-width: 0; display: flex; align-items: center; gap: .5rem; }
.stop { flex: 1; min-width: 0; height: 100%; border: 1px solid var(--line); border-radius: 10px;
  padding: .7rem .8rem; background: var(--page); overflow-wrap: anywhere; }
.stop.new { border-color: var(--accent); background: var(--accent-soft); }
.stop small { display: block; color: var(--soft); font-size: .78rem; }
.stop b { display: block; line-height: 1.3; }
.arrow { flex: none; width: 1.1rem; height: 1.1rem; color: var(--soft); }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 0; }
.numbers div { min-width: 0; }
.numbers dt { color: var(--soft); font-size: .85rem; }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.warnings { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
.warnings li { padding: .6rem .8rem; border-radius: 8px; background: var(--warn-soft); color: var(--warn); }
.warnings li.blocking { background: var(--bad-soft); color: var(--bad); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--soft); padding: 0 .6rem .4rem 0; }
td { border-top: 1px solid var(--line); padding: .5rem .6rem .5rem 0; vertical-align: top;
  overflow-wrap: anywhere; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { display: inline-block; width: 7rem; height: .6rem; border-radius: 99px; background: var(--track);
  overflow: hidden; vertical-align: middle; margin-right: .5rem; }
.bar i { display: block; height: 100%; background: var(--good); border-radius: 99px; }
.bar i.low { background: var(--warn); }
.why { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .35rem 1rem; margin: 0; }
.why dt { overflow-wrap: anywhere; }
.why dd { margin: 0; color: var(--soft); }
pre { margin: .6rem 0 .8rem; padding: .9rem 1rem; background: var(--page); border: 1px solid var(--line);
  border-radius: 8px; font-size: .84rem; line-height: 1.45; overflow-x: auto; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.request + .request { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.request h3 { font-size: 1rem; margin: 0 0 .25rem; }
.approve { border-color: var(--accent); }
@media (max-width: 44rem) {
  main { padding: 1.25rem .9rem 3rem; }
  .path { flex-direction: column; }
  .path li { flex-direction: column; align-items: stretch; }
  .arrow { align-self: center; transform: rotate(90deg); }
  .bar { width: 4rem; }
  .reason { display: none; }
  .why { grid-template-columns: 1fr; gap: 0; }
  .why dd { margin-bottom: .5rem; }
}
@media print { body { background: none; } section { break-inside: avoid; } }
`
