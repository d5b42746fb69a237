using Panj.Events;
using Panj.Language;
using Panj.Reading.Times;

namespace Panj.Reading.Tests.Times;

/// <summary>Reads the times of a made-up text by words alone: sentences end at full stops before capitals, tokens are untagged.</summary>
internal static class TimeReading
{
    private static readonly TimeStage Stage = new();

    internal static Notes Read(string text, string? published = null, Dateline? dateline = null)
    {
        var day = published is null ? null : new Evidenced<DateOnly>(DateOnly.ParseExact(published, "yyyy-MM-dd"), []);
        var notes = new Notes(new Article { Id = "a", Text = text })
        {
            Masthead = new Masthead { Published = day, Dateline = dateline },
            Document = new Document(text, Sentences(text), []),
        };
        Stage.Read(notes);
        return notes;
    }

    internal static TimeMention Only(string text, string? published = null) => Read(text, published).Times.ShouldHaveSingleItem();

    /// <summary>The expressions with their EDTF, "-" for none: "Friday=2021-07-23".</summary>
    internal static string Edtf(string text, string? published = null, Dateline? dateline = null) =>
        string.Join("; ", Read(text, published, dateline).Times.Select(t => $"{t.Span.In(text)}={t.When?.Edtf ?? "-"}"));

    private static List<Sentence> Sentences(string text)
    {
        var sentences = new List<Sentence>();
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsLetterOrDigit(text[at]))
                while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (!char.IsWhiteSpace(text[at])) tokens.Add(new Token(new Span(at, end), Upos.X, "", "", tokens.Count == 0 ? Token.Root : 0, Deprel.Dep));
            if (IsEnd(text, at)) Flush(text, tokens, sentences);
            at = end;
        }

        Flush(text, tokens, sentences);
        return sentences;
    }

    /// <summary>A full stop behind a word of five letters or more, or a digit, and before a capital.</summary>
    private static bool IsEnd(string text, int at) =>
        at > 0 && text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && (char.IsDigit(text[at - 1]) || !text[Math.Max(0, at - 4)..at].Contains(' '));

    private static void Flush(string text, List<Token> tokens, List<Sentence> sentences)
    {
        if (tokens.Count > 0) sentences.Add(new Sentence(text, [.. tokens]));
        tokens.Clear();
    }
}
