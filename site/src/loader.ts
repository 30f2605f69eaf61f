/**
 * The one inline script of the pages: fetches the script of a search field once somebody is in it. Web servers allow it by
 * its hash, so it is the same on every page; at most 500 bytes. It stands at the end, where it holds up nothing.
 */
export const LOADER =
  "{const load=({form:f})=>{if(f?.dataset?.skript)import(f.dataset.skript)};load(document.activeElement);addEventListener('focusin',e=>load(e.target))}";
