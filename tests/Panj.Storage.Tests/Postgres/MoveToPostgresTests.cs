namespace Panj.Storage.Tests;

/// <summary>From SQLite to PostgreSQL.</summary>
public sealed class MoveToPostgresTests() : CopyConformance(new SqliteMaker(), new PostgresMaker());
