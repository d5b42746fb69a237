namespace Panj.Exchange.Importing;

/// <summary>A format in which events of others come in: as reports of that source, never as Panj's own reading. A line in <see cref="StandardImports"/> makes it known. Safe for many threads.</summary>
public interface IEventImport
{
    /// <summary>What it is asked for by: lower-case letters.</summary>
    string Name { get; }

    /// <summary>Says in a line what it takes.</summary>
    string Purpose { get; }

    /// <summary>What became of each row, in their order, read while they are asked for. A row that cannot be taken is a result and costs no other.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    IEnumerable<ImportedRow> Read(Stream stream, string source);
}
