import type { Colour } from '../../model/colour.ts';
import { ownAccent } from '../../model/theme.ts';

/** Simple enough for e-mail programs: no variables, no grids, light alone. @param accent of links and rules */
export const offlineStyle = (accent: Colour = ownAccent): string =>
  `
body{margin:0 auto;max-width:42rem;padding:1.5rem 1.25rem 4rem;background:#fffefb;color:#1d1d1b;font:1.0625rem/1.6 Georgia,'Times New Roman',serif;overflow-wrap:break-word}
h1{margin:.25rem 0 1rem;font-size:1.875rem;line-height:1.2}
h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid #d9d7d0;font-size:1.375rem;line-height:1.3}
h3{margin:1.5rem 0 .5rem;font-size:1.125rem}
h4,h5,h6{margin:1.25rem 0 .5rem;font-size:1rem}
a{color:${accent}}
.label,.meta,figcaption,.credit,.license{font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif}
.meta{color:#575650;font-size:.875rem}
.meta p{margin:.25rem 0}
.notice{margin:0 0 1rem;padding:.75rem 1rem;border-inline-start:4px solid #9f1f17;background:#fdf3f2}
.box{margin:1.5rem 0;padding:1rem 1.25rem;border-top:3px solid ${accent};background:#f4f1ea}
.box h2{margin-top:0;border:0}
figure{margin:2rem 0}
figcaption{font-size:.875rem;line-height:1.5}
.label{font-weight:600}
img{display:block;max-width:100%;height:auto;margin:0 auto .75rem}
p img,li img,td img{display:inline}
.panel{margin-bottom:.75rem}
table{border-collapse:collapse;width:100%;font:.875rem/1.45 system-ui,-apple-system,'Segoe UI',Arial,sans-serif}
th,td{padding:.375rem .5rem;border-bottom:1px solid #d9d7d0;text-align:start;vertical-align:top}
thead th{border-bottom:2px solid #1d1d1b}
.align-right{text-align:end;font-variant-numeric:tabular-nums}
[data-pad]::after{content:attr(data-pad);visibility:hidden}
.align-center{text-align:center}
.table-scroll{overflow-x:auto}
.table-notes{font-size:.875rem;line-height:1.5}
.table-notes p{margin:.25rem 0}
.boxed{margin:1.5rem 0;padding:.75rem 1rem;border:1px solid #d9d7d0;border-top:3px solid #1d1d1b;font-size:.9375rem}
.boxed-title{margin-top:0;font-weight:600}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid #d9d7d0}
.small-capitals{font-variant-caps:small-caps}
.whole,.cross-reference{white-space:nowrap}
dt{font-weight:600}
dd+dt{margin-top:.5rem}
pre{overflow-x:auto;padding:.75rem;background:#f4f1ea}
.citation:not(.words){position:relative;top:-.4em;font:.75em/0 system-ui,-apple-system,'Segoe UI',Arial,sans-serif}
:is(.citation:not(.words),.back-links) a{color:inherit;text-decoration:none}
.citation sup{font-size:1em;vertical-align:baseline}
sup,sub{font-size:.75em;line-height:0}
.math{overflow-x:auto;text-align:center}
math:has(>mrow+mrow){display:inline;unicode-bidi:isolate}
math[display=block]:has(>mrow+mrow){display:block}
math:has(>mrow+mrow)>mrow{display:inline math}
[columnalign=left]{text-align:left}
[columnalign=right]{text-align:-webkit-right}
[displaystyle]>mtr>[columnalign=right]:has(+[columnalign=left]){padding-inline-end:0}
[displaystyle]>mtr>[columnalign=right]+[columnalign=left]{padding-inline-start:0}
ol.references li,ol.footnotes li{margin-bottom:.5rem}
:is(.references li,.citation):is(:target,:has(:target)){background:#fdefb9}
@media print{body{max-width:none;padding:0;background:none}}
`.trim();
