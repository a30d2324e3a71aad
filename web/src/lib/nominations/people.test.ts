import { describe, expect, it } from 'vitest';
import { findPeople } from './people.ts';

const people = ['Đặng Hữu Cường', 'Nguyễn Thị Yến', 'Trần Thị Yên', 'Lò Văn Ẩn'].map((name) => ({ name }));
const found = (typed: string) => findPeople(people, typed).map(({ name }) => name);

describe('looking for a person', () => {
  it('finds a name typed without marks', () => {
    expect(found('dang cuong')).toEqual(['Đặng Hữu Cường']);
  });
  it('puts the name that was typed with its marks first', () => {
    expect(found('yến')).toEqual(['Nguyễn Thị Yến', 'Trần Thị Yên']);
    expect(found('Yên')).toEqual(['Trần Thị Yên', 'Nguyễn Thị Yến']);
  });
  it('takes decomposed letters for what they are', () => {
    expect(found('Ẩn'.normalize('NFD'))).toEqual(['Lò Văn Ẩn']);
  });
  it('shows everyone by given name as long as nothing is typed', () => {
    expect(found('')).toEqual(['Lò Văn Ẩn', 'Đặng Hữu Cường', 'Trần Thị Yên', 'Nguyễn Thị Yến']);
  });
});
