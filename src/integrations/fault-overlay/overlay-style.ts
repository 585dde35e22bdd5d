/** The looks of the overlay: its own, whatever those of the journal are. */
export const overlayStyle = `
:host {
  --paper: light-dark(#fff, #1b1d21);
  --ink: light-dark(#1d1d1f, #ececec);
  --muted: light-dark(#55565c, #b3b5bb);
  --rule: light-dark(#d5d5da, #44474e);
  --error: light-dark(#a11212, #ffa39a);
  --warning: light-dark(#7a4b00, #f0c674);
  --hit: light-dark(#fdeceb, #3a1f1d);
  color-scheme: light dark;
}
:host-context([data-theme='light']) { color-scheme: light; }
:host-context([data-theme='dark']) { color-scheme: dark; }
* { box-sizing: border-box; margin: 0; }
dialog, aside { background: var(--paper); color: var(--ink); font: 1rem / 1.5 system-ui, sans-serif; }
dialog {
  width: min(60rem, 100% - 1.5rem);
  max-height: calc(100% - 1.5rem);
  margin: auto;
  padding: 1.25rem;
  border: 1px solid var(--rule);
  border-top: 0.375rem solid var(--error);
  border-radius: 0.375rem;
}
dialog::backdrop { background: rgb(0 0 0 / 45%); }
.head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
h1 { font-size: 1.25rem; color: var(--error); }
.close {
  min-height: 2.75rem;
  padding: 0 1rem;
  border: 1px solid var(--muted);
  border-radius: 0.25rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.intro { margin-top: 0.25rem; color: var(--muted); }
ol { padding: 0; list-style: none; }
li { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.place { font-weight: 600; overflow-wrap: anywhere; }
.error .place, .error .caret { color: var(--error); }
.warning .place, .warning .caret, .advice .place, .advice .caret { color: var(--warning); }
.message { overflow-wrap: anywhere; }
.rule { color: var(--muted); font-size: 0.875rem; white-space: nowrap; }
pre {
  margin-top: 0.5rem;
  padding: 0.5rem 0.75rem;
  overflow-x: auto;
  border: 1px solid var(--rule);
  border-radius: 0.25rem;
  font: 0.875rem / 1.5 ui-monospace, Menlo, Consolas, monospace;
}
pre span { display: block; width: max-content; min-width: 100%; }
.hit { background: var(--hit); }
.warning .hit, .advice .hit { background: none; }
.caret { font-weight: 700; }
details { margin-top: 1.25rem; }
summary { min-height: 2.75rem; padding: 0.5rem 0; color: var(--warning); font-weight: 600; cursor: pointer; }
aside > details { margin-top: 0; }
aside {
  position: fixed;
  inset: auto 0.75rem 0.75rem auto;
  max-width: min(40rem, 100% - 1.5rem);
  max-height: 70%;
  overflow: auto;
  padding: 0 1rem;
  border: 1px solid var(--rule);
  border-radius: 0.375rem;
  box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
}
@media print { dialog, aside { display: none; } }
`;
