using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Deeds;

/// <summary>One sense of a word: a root, or an operation on the deed that the word governs ("refuse to", "an end to").</summary>
/// <param name="Word">Its lemma.</param>
/// <param name="Part">v, n, a (adjective or adverb) or x (auxiliary).</param>
/// <param name="Conditions">What must hold around the word.</param>
/// <param name="Deed">A root in capitals, <see cref="None"/>, or the name of an operation of data/deed-operations.tsv.</param>
/// <param name="Root">The root, null for an operation.</param>
internal sealed record DeedSense(string Word, char Part, IReadOnlyList<Condition> Conditions, string Deed, DeedRoot? Root)
{
    /// <summary>The deed of a word that in this sense tells none.</summary>
    public const string None = "-";

    /// <summary>Names the row for whoever asks why.</summary>
    public string Rule => $"{Word}/{Part}:{Deed}";
}
