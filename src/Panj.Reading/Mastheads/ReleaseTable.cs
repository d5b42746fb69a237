using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Names the public body whose release a text is, where no outlet is named: it says "we" for a state, or has several of a body's own turns of phrase (data/release-words.tsv).</summary>
internal sealed class ReleaseTable
{
    private const int FewestMarks = 3;
    private const int MostClutter = 1;
    private const int MostLetters = 4_000;
    private const int VoiceWithin = 600;
    private static readonly string[] FirstPerson = [" we ", "We ", " our ", "Our ", " us "];
    private readonly ILookup<(string Issuer, string State), string> _marks;
    private readonly (string Words, string Issuer, string State)[] _voices;

    /// <summary>Loads the table.</summary>
    public ReleaseTable()
    {
        var lexicon = Lexicon.Embedded("release-words");
        int kind = lexicon.Column("kind"), words = lexicon.Column("words"), issuer = lexicon.Column("issuer"), state = lexicon.Column("state");
        _voices = [.. lexicon.Rows.Where(r => r[kind] == "voice").Select(r => (r[words], r[issuer], r[state]))];
        _marks = lexicon.Rows.Where(r => r[kind] == "mark").ToLookup(r => (r[issuer], r[state]), r => r[words]);
    }

    /// <summary>The issuer with the words that show it, null for a text that is nobody's release.</summary>
    public Evidenced<string>? Find(Page page)
    {
        if (page.Clutter.Count > MostClutter || page.Story.Count < 2) return null;
        var body = new Span(page.Story[0].Start, Math.Min(page.Story[^1].End, page.Story[0].Start + MostLetters));
        var voice = SpeaksAsWe(page.Text, body) ? Voice(page.Text, body) : default;
        foreach (var issuer in _marks)
            if (Marks(page.Text, body, issuer) is var marks && IsEnough(marks.Count, voice.State, issuer.Key.State)) return new Evidenced<string>(issuer.Key.Issuer, marks);
        return voice.Issuer;
    }

    private static bool IsEnough(int marks, string? voice, string state) => marks >= FewestMarks && (voice is null || voice == state);

    private static List<Span> Marks(string text, Span body, IEnumerable<string> marks)
    {
        var found = new List<Span>();
        foreach (var mark in marks)
            if (text.AsSpan(body.Start, body.Length).IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at) found.Add(new Span(body.Start + at, body.Start + at + mark.Length));
        return found;
    }

    /// <summary>The state named in the first lines, null where none is.</summary>
    private (string? State, Evidenced<string>? Issuer) Voice(string text, Span body)
    {
        var head = text.AsSpan(body.Start, Math.Min(body.Length, VoiceWithin));
        foreach (var (words, issuer, state) in _voices)
            if (head.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at && (char.IsLower(words[0]) || StartsLine(head, at)))
                return (state, new Evidenced<string>(issuer, [new Span(body.Start + at, body.Start + at + words.Length)]));
        return default;
    }

    private static bool StartsLine(ReadOnlySpan<char> text, int at) => at == 0 || text[at - 1] == '\n' || (at > 1 && text[at - 2] is '.');

    /// <summary>True where "we" or "our" stands outside quotation marks.</summary>
    private static bool SpeaksAsWe(string text, Span body)
    {
        var isQuoted = false;
        for (var i = body.Start; i < body.End; i++)
        {
            if (text[i] is '“' or '”' or '"') isQuoted = text[i] == '“' || (text[i] == '"' && !isQuoted);
            else if (text[i] == '\n') isQuoted = false;
            else if (!isQuoted && text[i] is ' ' or 'W' or 'O' && StartsWithAny(text.AsSpan(i))) return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> rest)
    {
        foreach (var word in FirstPerson)
            if (rest.StartsWith(word)) return true;
        return false;
    }
}
