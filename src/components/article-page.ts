// All that an article page does by script, in one file: six of a few hundred bytes each would take a slow line longer.
import './share.ts';
import './contents.ts';
import './scroll-regions.ts';
import './cite-dialog.ts';
import './citation-cards.ts';
import './section-links.ts';
