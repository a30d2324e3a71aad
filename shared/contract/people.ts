import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import * as f from './fields.ts';
import { operation } from './operation.ts';
import { personFactView, personName, personView, saved, unitName } from './views.ts';

const ofUnit = z.object({ unit: f.unitId });
const ofPerson = z.object({ person: f.personId });

/** Who keeps the list of a unit: its officer. A move between units takes an officer over both; the use case looks closer. */
const KEEPERS = ['unit-officer', 'policy-board'] as const;

const name = f.text(100);
/** Left empty, it takes away what was said before. */
const position = f.optionalText(150);
/** One of the kinds of the data; which there are is asked by the use case. */
const kind = f.text(40);
const traits = { name: name.optional(), position: position.optional(), kind: kind.optional() };

/** Citizen identity number (12 digits) or the older identity card (9); blanks and dots of people are forgiven. */
const identityNumber = z
  .string()
  .max(30)
  .transform((typed) => typed.replaceAll(/[\s.]/g, ''))
  .refine((digits) => /^(\d{9}|\d{12})$/.test(digits), {
    params: { sentence: 'Số căn cước có 12 chữ số, chứng minh nhân dân cũ có 9. Hãy kiểm tra lại.' },
  });

const listed = z.object({
  people: z.array(personView),
  /** Where the list goes on, to be sent as `after`; absent at its end. */
  next: z.string().optional(),
});

/** The day a list is of, and the day at whose end it was known so; today and now unless said. */
const asOf = { on: f.day.optional(), known: f.day.optional(), after: f.cursor.optional() };

const notWritten = ['not-found', 'not-allowed'] as const;
const notMoved = [...notWritten, 'person-merged', 'later-fact', 'not-a-member'] as const;

const moved = saved.extend({ person: f.personId });

export const people = {
  listPeople: operation({
    context: 'people',
    method: 'GET',
    path: '/api/units/{unit}/people',
    summary: 'Người tham gia của một đơn vị vào một ngày, theo tên, từng trang',
    access: ROLES,
    params: ofUnit,
    query: z.object(asOf),
    ok: listed,
    failures: ['not-found', 'not-allowed'],
  }),
  // A search is posted: what people type is a name, and names do not belong in addresses, which are logged on the way.
  searchPeople: operation({
    context: 'people',
    method: 'POST',
    path: '/api/units/{unit}/people/search',
    summary: 'Tìm người của một đơn vị theo tên, có dấu hay không dấu',
    access: ROLES,
    params: ofUnit,
    body: z.strictObject({ words: f.text(100), ...asOf }),
    posted: true,
    ok: listed,
    failures: ['not-found', 'not-allowed'],
  }),
  getPerson: operation({
    context: 'people',
    method: 'GET',
    path: '/api/people/{person}',
    summary: 'Một người với mọi điều đã ghi, cả điều đã sửa',
    access: ROLES,
    params: ofPerson,
    ok: z.object({
      id: f.personId,
      version: f.version,
      name: z.string(),
      state: z.enum(['known', 'merged']),
      mergedInto: f.personId.optional(),
      absorbed: z.array(z.object({ person: f.personId, at: f.instant })),
      hasNumber: z.boolean(),
      /** Where the person is today. */
      unit: unitName.optional(),
      facts: z.array(personFactView),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  enterPerson: operation({
    context: 'people',
    method: 'POST',
    path: '/api/units/{unit}/people',
    summary: 'Thêm một người vào danh sách của đơn vị; số căn cước chỉ lưu dạng mã băm có khóa',
    access: ['unit-officer'],
    params: ofUnit,
    body: z.strictObject({
      name,
      position: position.optional(),
      kind,
      from: f.day,
      identityNumber: identityNumber.optional(),
    }),
    ok: moved,
    failures: [...notWritten, 'unit-not-living'],
  }),
  changePerson: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/changes',
    summary: 'Đổi họ tên, chức vụ hoặc loại lao động từ một ngày; trước ngày đó giữ nguyên',
    access: ['unit-officer'],
    params: ofPerson,
    body: z.strictObject({ version: f.version, from: f.day, ...traits }),
    ok: moved,
    failures: [...notMoved, 'nothing-new'],
  }),
  correctPerson: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/corrections',
    summary: 'Sửa điều đã ghi sai; điều ghi trước khi sửa vẫn được giữ',
    access: ['unit-officer'],
    params: ofPerson,
    body: z.strictObject({ version: f.version, on: f.day, ...traits }),
    ok: moved,
    failures: [...notWritten, 'person-merged', 'not-a-member', 'nothing-new'],
  }),
  transferPerson: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/transfers',
    summary: 'Chuyển một người sang đơn vị khác từ một ngày, bởi cán bộ của cấp ở trên cả hai đơn vị',
    access: KEEPERS,
    params: ofPerson,
    body: z.strictObject({ version: f.version, to: f.unitId, from: f.day }),
    ok: moved,
    failures: [...notMoved, 'unit-not-living', 'already-there'],
  }),
  leaveUnit: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/departures',
    summary: 'Ghi một người thôi tham gia ở đơn vị từ một ngày',
    access: ['unit-officer'],
    params: ofPerson,
    body: z.strictObject({ version: f.version, from: f.day }),
    ok: moved,
    failures: notMoved,
  }),
  takeBackPersonChange: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/latest-change/taking-back',
    summary: 'Hoàn lại thay đổi gần nhất của một người, kể cả lần gộp hồ sơ',
    access: KEEPERS,
    params: ofPerson,
    body: z.strictObject({ version: f.version }),
    ok: moved,
    failures: [...notWritten, 'person-merged', 'not-separable'],
  }),
  listDuplicates: operation({
    context: 'people',
    method: 'GET',
    path: '/api/units/{unit}/duplicates',
    summary: 'Các cặp hồ sơ có thể là một người, kèm lý do',
    access: ROLES,
    params: ofUnit,
    ok: z.object({
      pairs: z.array(
        z.object({
          one: personName.extend({ unit: unitName }),
          other: personName.extend({ unit: unitName }),
          reasons: z.array(z.enum(['same-number', 'same-name'])),
        }),
      ),
    }),
    failures: ['not-found', 'not-allowed'],
  }),
  previewMerge: operation({
    context: 'people',
    method: 'GET',
    path: '/api/people/{person}/merges/{other}/preview',
    summary: 'Hồ sơ sẽ ra sao nếu gộp: hai hồ sơ cạnh nhau và kết quả',
    access: KEEPERS,
    params: ofPerson.extend({ other: f.personId }),
    ok: z.object({ version: f.version, otherVersion: f.version, facts: z.array(personFactView) }),
    failures: [...notWritten, 'person-merged', 'same-person'],
  }),
  mergePeople: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/merges',
    summary: 'Gộp hai hồ sơ của một người; hồ sơ kia trỏ về hồ sơ này, quá khứ của cả hai được giữ',
    access: KEEPERS,
    params: ofPerson,
    body: z.strictObject({ version: f.version, other: f.personId, otherVersion: f.version }),
    ok: moved,
    failures: [...notWritten, 'person-merged', 'same-person'],
  }),
  keepApart: operation({
    context: 'people',
    method: 'POST',
    path: '/api/people/{person}/apart',
    summary: 'Xác nhận hai hồ sơ giống nhau là của hai người khác nhau',
    access: KEEPERS,
    params: ofPerson,
    body: z.strictObject({ version: f.version, other: f.personId }),
    ok: moved,
    failures: [...notWritten, 'same-person'],
  }),
};
