import { foldName } from "../../domain/name.js";

/** Words that many bodies have in their names, so that two bodies of several countries may have one name made of them. */
const GENERIC = new Set(
  `a academy action affairs afternoon agency agriculture air alliance all and army arms assembly assistant association
  authority bank board bureau business cabinet call center central centre chamber chief chronicle church citizens city civil
  coalition college command commerce commission committee common commonwealth communist community company conference
  congress conservative constitution constitutional cooperation corps council country court daily defence defense
  delegation democracy democratic department deputies deputy development directorate district division eastern
  economic economy education election electoral embassy employers energy environment executive express federal
  federation finance fire first for force forces foreign foundation free freedom friends front future general gazette
  government great green group guard guardian guards head health herald high home house human independence independent industry
  information institute intelligence interior internal international islamic journal judiciary justice labor labour
  land law league left legislature liberal liberation liberty local lower mail main media military ministers ministry mission
  monitor mosque movement muslim nation national nations naval navy net network new news north northern observer of office
  opposition order organisation organization parliament party patriotic peace people peoples police political popular
  population post power president press prime progressive prosecutor protection public radical radio rally red regional
  renewal representatives republic republican research reserve resistance revolution revolutionary right rights royal
  ruling s scientific secret secretariat secretary security senate service services social socialist society solidarity
  south southern special standard star state states students sun supreme telegraph television the times to trade
  tribune tribunal union united unity university upper upon veterans voice war welfare western women work workers world
  youth`.split(/\s+/),
);

/** Whether a name is one that hardly two bodies have: in Latin letters, without brackets, and not made of common words alone. */
export function isDistinctive(name: string): boolean {
  if (/[()]/.test(name) || !/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(name)) return false;
  const words = foldName(name).split(" ");
  return words.some((word) => word.length >= 4 && !GENERIC.has(word));
}

/** Whether a name could be that of a person: two to five words, none of which bodies have in their names. */
export function maybePerson(name: string): boolean {
  const words = foldName(name).split(" ");
  return (
    !/[()]/.test(name) &&
    words.length >= 2 &&
    words.length <= 5 &&
    !words.some((word) => word.length > 1 && GENERIC.has(word))
  );
}
