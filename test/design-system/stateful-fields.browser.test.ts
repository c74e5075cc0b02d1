import { dateField, selectField } from '@akto/design-system';
import { describeField } from './field-contract.js';
import { type } from './mount.js';

const options = [
  { code: '11', title: '11 - Age de l’apprenti inférieur à 16 ans' },
  { code: '12', title: '12 - Age supérieur à 29 ans' },
];

describeField<string | undefined>('Date', {
  render: dateField,
  empty: undefined,
  filled: '1990-02-01',
  fill: (control) => type(control, '01/02/1990'),
  expected: '1990-02-01',
});

describeField<string | undefined>('Liste', {
  render: (props) => selectField({ ...props, options }),
  empty: undefined,
  filled: '12',
  fill: (control, { all }) => {
    control.click();
    all('[role=option]')[0]?.click();
  },
  expected: '11',
});
