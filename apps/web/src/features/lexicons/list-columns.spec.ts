import { columnsIn, columnsText, toggleColumn } from './list-columns.js';

describe('the columns of a table', () => {
  it('stand in the address in their own order', () => {
    const columns = toggleColumn(toggleColumn([], 'narrower'), 'definition');
    expect(columns).toEqual(['definition', 'narrower']);
    expect(columnsIn(columnsText(columns))).toEqual(columns);
    expect(toggleColumn(columns, 'definition')).toEqual(['narrower']);
  });

  it('can be none, which is another thing than not being chosen', () => {
    expect(columnsIn(columnsText([]))).toEqual([]);
    expect(columnsIn(undefined)).toBeNull();
  });

  it('ignores what is no column', () => {
    expect(columnsIn('definition,colour')).toEqual(['definition']);
  });
});
