import { describe, expect, test } from 'vitest';
import { chartRoom } from '../../src/charts/chartRoom.ts';
import { funderGeometry, funderPanelHeight } from '../../src/charts/partners/funderGeometry.ts';
import { funderParts } from '../../src/charts/partners/funderParts.ts';
import { boardGeometry, boardTops } from '../../src/charts/rules/boardGeometry.ts';
import { boardSheets } from '../../src/charts/rules/boardSheets.ts';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { funderPanels } from '../../src/viewModel/partners/funderPanels.ts';
import { funderRows } from '../../src/viewModel/partners/funderRows.ts';
import { ruleBoard } from '../../src/viewModel/whoPays/ruleBoard.ts';
import { ruleOptions } from '../../src/viewModel/whoPays/ruleOptions.ts';
import { boardOptions } from '../../src/viewModel/whoPays/whoPaysFacts.ts';
import { FUNDER_CASES } from '../fixtures/funders.ts';
import { sharingOf } from '../fixtures/sharedCost.ts';

/** What an A4 sheet holds between margins of 15 mm, in pixels, and what the page and the chart say above its bars. */
const SHEET = ((297 - 2 * 15) * 96) / 25.4;
const ABOVE = 290;

const appraisal = appraise(FUNDER_CASES.twentyFunders(), preset('reported'));
const paper = chartRoom(680, 1, 'paper');

describe('twenty funders', () => {
  const panels = funderPanels(funderRows(appraisal, null, null), null);

  test('stand on paper in parts that each fit the first sheet, none twice and none left out', () => {
    const geometry = funderGeometry(paper, panels, false);
    for (const whole of panels) {
      expect(whole.bars).toHaveLength(20);
      expect(funderParts(whole, 'wide')).toEqual([whole]);
      for (let funders = 0; funders <= whole.bars.length; funders += 1) {
        const panel = { ...whole, bars: whole.bars.slice(0, funders) };
        const parts = funderParts(panel, paper.layout);
        expect(parts.flatMap(({ bars }) => bars)).toEqual(panel.bars);
        for (const part of parts) {
          expect(part.scale).toBe(panel.scale);
          expect(funderPanelHeight(geometry, part)).toBeLessThan(SHEET - ABOVE);
        }
      }
    }
  });

  test('stand on the board of rules in the same way', () => {
    const options = boardOptions(ruleOptions(appraisal, sharingOf(appraisal), null, null));
    const board = ruleBoard(options, 'total');
    const columns = board.rules.length;
    const sheets = boardSheets(board, paper, columns);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ rows }) => rows)).toEqual(board.rows);
    for (const sheet of sheets) {
      const height = boardTops(boardGeometry(paper, columns), sheet).at(-1);
      expect(height).toBeLessThan(SHEET - ABOVE);
    }
    expect(boardSheets(board, chartRoom(1104, 1, 'screen'), columns)).toEqual([board]);
  });
});

test('funders’ names stand above their bars where they would leave bars too little room', () => {
  const panels = funderPanels(funderRows(appraisal, null, null), null);
  const at = (width: number) => funderGeometry(chartRoom(width, 1, 'screen'), panels, false);
  expect(at(1104).columns).not.toBeNull();
  expect(at(704).columns).toBeNull();
  for (const width of [320, 704, 1104]) expect(at(width).plot).toBeGreaterThan(0.4 * width - 16);
});
