/** Parts of the page of a unit's people, as its address names them (`?phan=`); without one it shows their sheets. */
export const LIST = 'danh-sach';
export const DUPLICATES = 'trung-lap';
export const WORKBOOK_PART = 'so-excel';
