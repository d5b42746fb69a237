namespace Panj.Language;

/// <summary>Turns text into sentences, tokens, tags, lemmas, trees and names. Safe for use from many threads at once.</summary>
public interface ILanguageEngine
{
    /// <summary>Analyses <paramref name="text"/>.</summary>
    /// <param name="text">Any text; never fails on content.</param>
    /// <param name="skip">Spans that are no prose (clutter), sorted and not overlapping. No sentence enters one or reaches across one.</param>
    Document Analyse(string text, IReadOnlyList<Span> skip);
}
