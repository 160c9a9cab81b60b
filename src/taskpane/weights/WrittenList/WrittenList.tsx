import { useWrittenListStyles } from "./WrittenList.styles";

export interface WrittenListProps {
  readonly words: readonly string[];
}

/** What a plan will write, before it is written. */
export function WrittenList({ words }: WrittenListProps) {
  const styles = useWrittenListStyles();
  return (
    <section aria-label="What will be written" className={styles.root}>
      <h3 className={styles.title}>What will be written</h3>
      {words.length === 0 ? (
        <p className={styles.none}>Nothing yet.</p>
      ) : (
        <ul className={styles.list}>
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
