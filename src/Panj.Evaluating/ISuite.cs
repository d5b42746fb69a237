namespace Panj.Evaluating;

/// <summary>One benchmark that Panj measures itself on: how its truth is read, what is asked, and how answers are scored.</summary>
public interface ISuite
{
    /// <summary>What "panj eval" calls it.</summary>
    string Name { get; }

    /// <summary>What it measures and what PATH it wants, for a person.</summary>
    string About { get; }

    /// <summary>Asks everything that the benchmark holds, hands each answer on and scores it. Bad files are named by <see cref="Examination.Refuse"/> and cost themselves alone.</summary>
    FigureTable Run(Examination examination);
}
