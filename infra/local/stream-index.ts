import { DatabaseSync } from 'node:sqlite';

/**
 * Gives the table on a file an index of its stream. The embedded table numbers each new record of the stream by looking at
 * all those before it, so that without the index a write gets slower with every write before it (ADR 17).
 */
export function indexStream(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'CREATE INDEX IF NOT EXISTS stream_by_number ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  } finally {
    database.close();
  }
}
