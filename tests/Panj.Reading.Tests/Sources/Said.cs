using Panj.Events;
using Panj.Language;
using Panj.Reading.Sources;

namespace Panj.Reading.Tests.Sources;

/// <summary>Reads sources with the real engine.</summary>
internal static class Said
{
    private static readonly SourceStage Stage = new();

    public static Notes Read(string text, string? outlet = null)
    {
        var masthead = new Masthead { Outlet = outlet is null ? null : new Evidenced<string>(outlet, []) };
        var notes = new Notes(new Article { Id = "a", Text = text }) { Document = English.Read(text), Masthead = masthead };
        Stage.Read(notes);
        return notes;
    }

    public static IReadOnlyList<Attribution> In(string text) => Read(text).Attributions;

    /// <summary>Names of the chain that vouches for some words, joined by arrows.</summary>
    public static string Chain(string text, string words, string outlet = "The Valley Post")
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return string.Join(" < ", new SourceIndex(Read(text, outlet)).ChainFor(new Span(start, start + words.Length)).Select(l => l.Name));
    }
}
