/** What `npm run new -- --help` prints. */
export const help = `npm run new: makes the folder of a new report, with an article.md to fill in

In a terminal it asks for what it is not told. Without one it takes what it is told, proposes the
rest from the reports that the journal has, and asks nothing:

  npm run new -- --title "Fever of unknown origin: a case report" --author "Anna Example"

  --title TITLE         title of the report
  --author NAME         "Given Family" or "Family, Given"; once for each author, in order
  --type TYPE           case-report, image, letter …, or a section of the journal; its first where none is given
  --published DATE      day of publication as YYYY-MM-DD; today where none is given
  --id ID               name of its folder and end of its address; never changes
  --doi DOI             DOI; --doi "" for none
  --volume VOLUME       volume; --volume "" for none
  --issue ISSUE         issue; --issue "" for none
  --consent STATUS      consent of the patient: written, verbal, waived or not-obtainable
  --content DIR         folder of the journal; content/ where none is given

Nothing that exists is ever changed. Exit code 2 where an answer is missing or wrong.`;
