import { Admin, type DataProvider, ListGuesser, Resource, ShowGuesser } from 'react-admin';
import { createRoot } from 'react-dom/client';

// What react-admin gives to whoever writes nothing but a data provider: the yardstick of `bench/console.ts`.

const place = document.getElementById('root');
if (place) createRoot(place).render(<Stock />);

function Stock() {
  return (
    <Admin dataProvider={dataProvider} disableTelemetry>
      <Resource name="congresses" list={ListGuesser} show={ShowGuesser} />
      <Resource name="reviews" list={ListGuesser} show={ShowGuesser} />
    </Admin>
  );
}

const dataProvider: DataProvider = {
  getList: (view, { pagination, sort, filter }) => {
    const { page, perPage } = pagination ?? { page: 1, perPage: 10 };
    return ask(view, {
      filter: JSON.stringify(filter ?? {}),
      limit: perPage,
      skip: (page - 1) * perPage,
      // Its list is sorted by id to begin with, which the service does not offer.
      ...(sort && sort.field !== 'id' ? { sort: sort.field, order: sort.order } : {}),
    });
  },
  getOne: async (view, { id }) => ({ data: await ask(`${view}/${id}`) }),
  getMany: (view, { ids }) => ask(view, { ids: JSON.stringify(ids), limit: ids.length }),
  getManyReference: (view, { target, id }) => ask(view, { filter: JSON.stringify({ [target]: id }) }),
  create: readOnly,
  update: readOnly,
  updateMany: readOnly,
  delete: readOnly,
  deleteMany: readOnly,
};

async function ask(view: string, values: { readonly [name: string]: string | number } = {}) {
  const search = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const answer = await fetch(`/api/views/${view}?${search}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function readOnly(): Promise<never> {
  return Promise.reject(new Error('read only'));
}
