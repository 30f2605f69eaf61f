/**
 * What Payload's admin writes, compares and leaves out by itself, where no setting and no translation reaches it: written in
 * the package's bundle → written here.
 */
const GERMAN = [
  ['"MM/dd/yyyy"', '"dd.MM.yyyy"'],
  ['"MMM d, yyy h:mm a"', '"dd.MM.yyyy HH:mm"'],
  ['"MMM dd"', '"dd.MM."'],
  ['"h:mm aa"', '"HH:mm"'],
  ['"h:mm a"', '"HH:mm"'],
  [
    'Intl.DateTimeFormat("en-US",{day:"numeric",hour:"numeric",hour12:!0',
    'Intl.DateTimeFormat("de-DE",{day:"numeric",hour:"numeric",hour12:!1',
  ],
  ['label:"All"', 'label:"Alle"'],
  ['"No columns selected"', '"Keine Spalten gewählt"'],
  ['"Revoke API key"', '"API-Schlüssel zurückziehen"'],
  // What the server found for „strasse“ is offered: compared once more, letter by letter, „Straße“ would be hidden again.
  ['filterOption:ne?qt:void 0', 'filterOption:()=>!0'],
  ['onInputChange:L,onMenuScrollToBottom:k,', 'onInputChange:L,filterOption:()=>!0,onMenuScrollToBottom:k,'],
  // What is refused is marked where it is wrong, a draft too, and nobody leaves it without being asked: it counts as changed
  // again as soon as the marks stand. What a draft need not have yet is not asked for while one goes on.
  ['gt._status==="draft"&&(X(!0),l||Z(!1))', '(H.current.isDraft=gt._status==="draft",setTimeout(()=>X(!0),600))'],
  ['submitted:Fe});re({type:"MERGE_SERVER_STATE"', 'submitted:Fe&&!H.current.isDraft});re({type:"MERGE_SERVER_STATE"'],
  // The form asks the server after each change. An answer on its way while the save was refused knows nothing of that, and
  // would take the marks away.
  ['ee(!1),re({type:"ADD_SERVER_ERRORS"', 'ee(!1),H.current.refused=Jm,re({type:"ADD_SERVER_ERRORS"'],
  ['O(async()=>{if(Array.isArray(v)){let He;', 'O(async()=>{let known=H.current.refused;if(Array.isArray(v)){let He;'],
  [
    'prevStateRef:q,serverState:He})',
    'prevStateRef:q,serverState:He});let{refused}=H.current;refused&&refused!==known&&re({type:"ADD_SERVER_ERRORS",errors:refused})',
  ],
];

/** Loader of the bundler: the package's source with its `words` in German. */
module.exports = function germanInterface(source) {
  return this.getOptions().words.reduce((text, [written, german]) => text.replaceAll(written, german), source);
};
module.exports.GERMAN = GERMAN;
