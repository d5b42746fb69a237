namespace Panj.Reading;

/// <summary>One step of a reading. Stateless after construction and safe for use from many threads.</summary>
public interface IStage
{
    /// <summary>Names of the parts of <see cref="Notes"/> it reads, checked against earlier stages when a reader is built.</summary>
    IReadOnlyList<string> Reads { get; }

    /// <summary>Names of the parts of <see cref="Notes"/> it writes.</summary>
    IReadOnlyList<string> Writes { get; }

    /// <summary>Does the step.</summary>
    void Read(Notes notes);
}
