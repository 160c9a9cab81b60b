import type { ArgumentHelp } from "../../../workbook/catalogue/functionHelp";
import { useFunctionPageStyles } from "./FunctionPage.styles";

/** The arguments in the order in which they are typed, with the words that they take. */
export function ArgumentList({ parameters }: { readonly parameters: readonly ArgumentHelp[] }) {
  const styles = useFunctionPageStyles();
  return (
    <dl className={styles.arguments}>
      {parameters.map(({ name, description, optional, options }) => (
        <div key={name} className={styles.argument}>
          <dt>
            <code className={styles.code}>{name}</code>
            {optional && <span className={styles.optional}> optional</span>}
          </dt>
          <dd className={styles.help}>
            {description}
            {options.length > 0 && (
              <ul className={styles.options}>
                {options.map(({ value, meaning }) => (
                  <li key={value}>
                    <code className={styles.code}>"{value}"</code> {meaning}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
