import { expect, type Locator, type Page } from '@playwright/test';

/** How far a person tabs before giving up. */
const MOST_TABS = 250;
const MOST_ARROWS = 40;

/** A person at the interface: the same journey by mouse, by keyboard alone, or with a finger. */
export interface Hands {
  /** Presses a button, follows a link, opens what it opens. */
  choose(target: Locator): Promise<void>;
  /** Writes into a field, in place of what it holds. */
  write(field: Locator, text: string): Promise<void>;
  /** Ticks a box that is not ticked. */
  tick(box: Locator): Promise<void>;
  /** Takes the tick out of a box. */
  untick(box: Locator): Promise<void>;
  /** Takes an option of a drop-down list by its words. */
  pick(list: Locator, option: string): Promise<void>;
  /** Takes an item of the menu that is open. */
  take(item: Locator): Promise<void>;
  /** Takes an option of a list box by its words. */
  option(list: Locator, option: string): Promise<void>;
  /** Takes the first suggestion that reads so, below a field that was written into. */
  suggestion(field: Locator, text: string): Promise<void>;
  /** Brings the focus there. */
  focus(target: Locator): Promise<void>;
}

export const WAYS = ['mouse', 'keyboard', 'touch'] as const;
export type Way = (typeof WAYS)[number];

export function handsOf(way: Way, page: Page): Hands {
  return way === 'keyboard' ? new Keyboard(page) : new Pointer(page, way);
}

class Pointer implements Hands {
  constructor(
    private readonly page: Page,
    private readonly way: Way,
  ) {}

  async choose(target: Locator): Promise<void> {
    await (this.way === 'touch' ? target.tap() : target.click());
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.choose(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  async tick(box: Locator): Promise<void> {
    await box.check();
  }

  async untick(box: Locator): Promise<void> {
    await box.uncheck();
  }

  async pick(list: Locator, option: string): Promise<void> {
    await list.selectOption({ label: option });
  }

  async take(item: Locator): Promise<void> {
    await this.choose(item);
  }

  async option(list: Locator, option: string): Promise<void> {
    await this.choose(list.getByRole('option', { name: option, exact: true }));
  }

  async suggestion(_field: Locator, text: string): Promise<void> {
    await this.choose(this.page.getByRole('option', { name: new RegExp(`\\b${text}\\b`, 'u') }).first());
  }

  async focus(target: Locator): Promise<void> {
    await this.choose(target);
  }
}

/** Never touches the mouse: what it reaches shows that the focus comes to it, in an order that can be followed. */
class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  async choose(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  async tick(box: Locator): Promise<void> {
    if (!(await box.isChecked())) await this.turn(box, true);
  }

  async untick(box: Locator): Promise<void> {
    if (await box.isChecked()) await this.turn(box, false);
  }

  private async turn(box: Locator, checked: boolean): Promise<void> {
    await this.reach(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked({ checked });
  }

  async pick(list: Locator, option: string): Promise<void> {
    await this.reach(list);
    // A closed list takes the option that begins with what is typed.
    await this.page.keyboard.type(option);
    await expect(list.locator('option:checked')).toHaveText(option);
  }

  async take(item: Locator): Promise<void> {
    await item.waitFor();
    await this.arrowTo(item, (target) => target === target.ownerDocument.activeElement);
    await this.page.keyboard.press('Enter');
  }

  async option(list: Locator, option: string): Promise<void> {
    await this.reach(list);
    await this.page.keyboard.press('Home');
    await this.arrowTo(
      list.getByRole('option', { name: option, exact: true }),
      (target) => target.getAttribute('aria-selected') === 'true',
    );
  }

  async suggestion(field: Locator, text: string): Promise<void> {
    const wanted = this.page.getByRole('option', { name: new RegExp(`\\b${text}\\b`, 'u') }).first();
    await wanted.waitFor();
    const id = String(await wanted.getAttribute('id'));
    for (let steps = 0; (await field.getAttribute('aria-activedescendant')) !== id && steps < MOST_ARROWS; steps += 1)
      await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  async focus(target: Locator): Promise<void> {
    await this.reach(target);
  }

  private async arrowTo(target: Locator, isThere: (element: Element) => boolean): Promise<void> {
    for (let steps = 0; steps < MOST_ARROWS; steps += 1) {
      if (await target.evaluate(isThere)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${String(target)} is not reached by the arrows.`);
  }

  /** By Tab from where the focus is, and backwards where that is the shorter way. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const isHere = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
    if (await isHere()) return;
    const key = await target.evaluate((element) => {
      const active = element.ownerDocument.activeElement;
      return active && element.compareDocumentPosition(active) & 4 ? 'Shift+Tab' : 'Tab';
    });
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.page.keyboard.press(key);
      if (await isHere()) return;
    }
    throw new Error(`The focus does not come to ${String(target)} by ${key}, after ${MOST_TABS} times.`);
  }
}
