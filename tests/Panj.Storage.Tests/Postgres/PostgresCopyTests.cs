namespace Panj.Storage.Tests;

/// <summary>From PostgreSQL into a file, and from the file into another PostgreSQL.</summary>
public sealed class PostgresCopyTests() : CopyConformance(new PostgresMaker(), new PostgresMaker());
