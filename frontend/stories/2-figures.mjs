// Where a number comes from: the project, its indicators, the records behind one and those left out.
export const title = 'a coordinator opens a number and the records it is made of';

export async function tell({ enter }) {
  const coordinator = await enter('coordinatore1');
  const { page } = coordinator;
  await coordinator.sees('Oggi');
  await coordinator.picture('today');

  await coordinator.open('/projects');
  await coordinator.picture('projects');
  await coordinator.follow(/MOD-IN/);
  await coordinator.picture('project');
  const project = new URL(page.url()).pathname;

  await coordinator.open(`${project}/progress`);
  await coordinator.picture('progress');
  await coordinator.open(`${project}/indicators`);
  await coordinator.picture('indicators');
  const figures = page.locator('tbody tr').filter({ has: page.locator('td a', { hasText: /^[1-9]/ }) });
  await coordinator.moving(() => figures.first().locator('th a').click());
  await coordinator.sees('Come si conta');
  await page.getByText('Come si conta').click();
  await coordinator.lookOver();
  await coordinator.picture('figure');

  await coordinator.follow(/Esclusi e perché/);
  await coordinator.picture('left-out');
  await coordinator.open(`${project}/incomplete`);
  await coordinator.picture('incomplete');
  await coordinator.open('/people');
  await coordinator.picture('people');
}
