// All that an article page does by script, in one file: six of a few hundred bytes each would take a slow line longer.
import './share.ts';
import './contents.ts';
import './cite-dialog.ts';
import './citation-cards.ts';
import './section-links.ts';

// A region is a stop of the Tab key only while there is something to scroll in it. Without this script all are.
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

for (const region of document.querySelectorAll('.manuscript [tabindex="0"]')) observer.observe(region);
