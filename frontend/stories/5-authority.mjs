// Many projects side by side, and no names.
export const title = 'the authority sees promised, done and late on its territory, without names';

export async function tell({ enter }) {
  const authority = await enter('autorita3');
  const { page } = authority;
  await authority.picture('today');
  await authority.open('/overview');
  await authority.picture('territory');
  if ((await page.locator('tbody tr').count()) < 2) throw new Error('fewer than two projects to compare');
  await authority.moving(() => page.locator('tbody th a').first().click());
  await authority.picture('project');

  const people = await authority.page.goto(`${authority.stage.address}/people`);
  if (people.ok()) throw new Error('the authority can open the list of people');
  await authority.lookOver();
  await authority.picture('denied');
  await authority.open('/account');
  await authority.picture('account');
  await authority.open('/accessibility');
  await authority.picture('accessibility');
}
