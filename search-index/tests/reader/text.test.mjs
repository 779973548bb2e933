import assert from 'node:assert/strict';
import test from 'node:test';
import { reader } from './lib/reader.mjs';

const { api } = reader();
const forms = (text) => api.tokens(text).map(([, form]) => form);

test('text is folded and split', () => {
  assert.deepEqual(forms('The Children’s short BREAKS, and cafés (16–25)!'), ['the', 'childrens', 'short', 'breaks', 'and', 'cafes', '16', '25']);
  assert.deepEqual(forms('Żółć ŁÓDŹ Straße Æble œuvre ISTANBUL’da İzmir ısı'), ['zolc', 'lodz', 'strasse', 'aeble', 'oeuvre', 'istanbulda', 'izmir', 'isi']);
  assert.deepEqual(forms('ﬁrst ｗｏｒｄ № 5 autism™ ½'), ['first', 'word', 'no', '5', 'autismtm', '1', '2']);
  assert.deepEqual(forms('مَدْرَسَة'), ['مدرسة']);
  assert.deepEqual(forms('ΟΔΟΣ ΣΑΣ'), ['οδος', 'σας']);
});

test('what is no word, or too long, is left out', () => {
  for (const text of ['', ' ', '?!…', '🙂👨‍👩‍👧', '\ud800\udc00'.slice(0, 1), 'x'.repeat(41), "'", 'ʼ', '\u0301']) assert.deepEqual(forms(text), [], text);
  assert.deepEqual(forms('x'.repeat(40)).length, 1);
  assert.deepEqual(forms('\ud800a\udc00b'), ['a', 'b']);
});

test('words are shown as they were typed', () => {
  assert.deepEqual(api.tokens('Zajęcia café O’Neil ‘quoted’').map(([typed]) => typed), ['zajęcia', 'café', 'o’neil', 'quoted']);
});

test('no text takes long', () => {
  const began = performance.now();
  for (const text of ["a'".repeat(1e5), `a${"'".repeat(1e5)}`, `a${'\u0345'.repeat(1e5)}`, 'a\u0301'.repeat(1e5), 'a'.repeat(1e5)]) api.tokens(text);
  assert.ok(performance.now() - began < 5000);
});

// What Snowball's own program makes of these words, rule by rule.
const STEMS = `skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas
cosmos:cosmos bias:bias andes:andes by:by sing:sing cats:cat gas:gas this:this kiwis:kiwi bus:bus pass:pass caresses:caress ties:tie cries:cri
died:die agreed:agre feed:feed succeed:succeed proceed:proceed exceed:exceed hopping:hop hoping:hope egging:egg adding:add falling:fall
luxuriated:luxuri troubled:troubl sized:size dying:die lying:lie tying:tie inning:inning outing:outing evening:evening cannings:canning
earring:earring herring:herring happy:happi say:say by:by cry:cri enjoy:enjoy youth:youth yes:yes generate:generat generous:generous
communication:communic communism:communism university:universiti universe:univers arsenal:arsenal pasted:paste pasting:paste later:later
lateral:lateral organisation:organis organ:organ organic:organic emergency:emergenc relational:relat conditional:condit rational:ration
valency:valenc hesitancy:hesit digitizer:digit conformably:conform radically:radic differently:differ vilely:vile analogously:analog
vietnamization:vietnam predication:predic operator:oper feudalism:feudal decisiveness:decis hopefulness:hope callousness:callous
formality:formal sensitivity:sensit sensibility:sensibl sociologist:sociolog geology:geolog triplicate:triplic formative:format
formalize:formal electricity:electr electrical:electr hopeful:hope goodness:good revival:reviv allowance:allow inference:infer airliner:airlin
adjustable:adjust defensible:defens irritant:irrit replacement:replac adjustment:adjust dependent:depend adoption:adopt probate:probat rate:rate
cease:ceas controlling:control roll:roll speech:speech therapies:therapi therapist:therapist autism:autism autistic:autist respite:respit
breaks:break breaking:break internal:internal international:internat interest:interest`.split(/\s+/).map((pair) => pair.split(':'));

test('stems are those of Snowball', () => {
  for (const [word, stem] of STEMS) assert.equal(api.stem(word), stem, word);
});
