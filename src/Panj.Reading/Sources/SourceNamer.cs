using System.Globalization;
using Panj.Events;
using Panj.Language;
using Panj.Reading.Parties;

namespace Panj.Reading.Sources;

/// <summary>Names the sources of one article in text order: pronouns and offices take the name of the source told before.</summary>
internal sealed class SourceNamer(string text, PartyLookup parties, Outlets outlets, SayingWords words)
{
    private readonly List<Named> _told = [];

    /// <summary>The link of a source and the number of its party, -1 where it is none.</summary>
    public (ChainLink Link, int Entity) Name(Draft draft)
    {
        var named = Find(draft);
        _told.Add(named);
        return (named.Link with { Spans = [draft.Source] }, named.Entity);
    }

    /// <summary>False for what cannot answer for anything: a week, a law, a side without a name.</summary>
    public bool IsVoice(ChainLink link) => !link.Name.EndsWith(" of them", StringComparison.Ordinal) && (link.Kind != SourceKind.Other || char.IsUpper(link.Name[0]) || Headed(link.Name).Split(' ').Any(IsVoiceWord));

    /// <summary>"attack" in "attack on a military base": where something was or what it hit answers for nothing.</summary>
    private static string Headed(string name)
    {
        var end = name.Length;
        foreach (var place in (ReadOnlySpan<string>)[" on ", " in ", " at ", " near ", " against "])
            if (name.IndexOf(place, StringComparison.Ordinal) is > 0 and var at) end = Math.Min(end, at);
        return name[..end];
    }

    private bool IsVoiceWord(string word)
    {
        var single = Singular(word.ToLowerInvariant());
        foreach (var role in (ReadOnlySpan<SayingRole>)[SayingRole.Official, SayingRole.Office, SayingRole.Document, SayingRole.Anonymous, SayingRole.Medium])
            if (words.Is(single, role)) return true;
        return false;
    }

    private Named Find(Draft draft)
    {
        var source = WithoutDay(draft.Source.In(text));
        var head = draft.SourceHead.In(text);
        if (!draft.Joint.IsEmpty) return new Named(new ChainLink(draft.Joint.In(text), SourceKind.Other, []), -1, false) { Words = source };
        if (QuotedTitle(source) is { } title) return new Named(outlets.Find(title) ?? new ChainLink(title, SourceKind.Outlet, []), -1, false);
        if (OutletIn(draft) is { } outlet) return new Named(outlet, -1, false);
        if (PressOffice.BodyStart(source) is > 0 and var start) return OfPressOffice(draft.Source, source, start);
        var person = parties.PersonIn(draft.Source, text);
        if ((person ?? parties.At(draft.SourceHead)) is { } party) return OfParty(InOffice(party), source);
        var lower = head.ToLowerInvariant();
        if (words.Is(Singular(lower), SayingRole.Document) && parties.AuthorIn(draft.Source) is { } author) return OfParty(author, source);
        if (lower is "he" or "she" or "i" && Last(n => n.IsPerson) is { } before) return before;
        if (lower is "it" or "they" or "we" or "who" && _told.Count > 0) return _told[^1];
        if (words.Is(Singular(lower), SayingRole.Document) && !IsUndetermined(source, lower) && Bare(source).Split(' ').Length < 3 && Last(n => n.Link.Kind != SourceKind.Other) is { } writer) return writer;
        if (words.Is(Singular(lower), SayingRole.Office) && Last(n => Contains(n, lower)) is { } office) return office;
        if (char.IsUpper(head[0]) && Last(n => EndsWith(n.Link.Name, head)) is { } fuller) return fuller;
        return new Named(new ChainLink(Short(source), KindOf(lower, source), []), -1, false) { Words = source };
    }

    /// <summary>An office without a name stands for the person the article names with it.</summary>
    private PartyMention InOffice(PartyMention party)
    {
        if (party.Type != PartyType.Person || !words.Is(LastWord(party.Name).ToLowerInvariant(), SayingRole.Office)) return party;
        return parties.Holder(Bare(party.Name), text) ?? party;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>"the independent daily "O Mundo"": the title of a paper in quotation marks, null where the source has none.</summary>
    private string? QuotedTitle(string source)
    {
        var close = source.LastIndexOfAny(['"', '”']);
        var open = close > 0 ? source.LastIndexOfAny(['"', '“'], close - 1) : -1;
        return open > 0 && close == source.Length - 1 && close - open > 2 && words.Is(LastWord(source[..open].TrimEnd()), SayingRole.Medium) ? source[(open + 1)..close] : null;
    }

    /// <summary>The body that a press service speaks for, as it is known or as it is told here.</summary>
    private Named OfPressOffice(Span phrase, string source, int start)
    {
        var body = parties.AuthorIn(new Span(phrase.Start + start, phrase.End));
        return body is null ? new Named(new ChainLink(Short(source[start..]), SourceKind.Official, []), -1, false) { Words = source } : OfParty(body, body.Span.In(text));
    }

    /// <summary>"according to reports": several without an article are not those of who spoke before.</summary>
    private static bool IsUndetermined(string source, string head) => head.EndsWith('s') && Bare(source).Length == source.Length && source.Equals(head, StringComparison.OrdinalIgnoreCase);

    /// <summary>"according to Radio Norte on Friday": the day is no part of the name.</summary>
    private static string WithoutDay(string source)
    {
        foreach (var day in CultureInfo.InvariantCulture.DateTimeFormat.DayNames)
            if (source.EndsWith(day, StringComparison.Ordinal) && source.Length > day.Length + 3)
            {
                var name = source[..^day.Length].TrimEnd();
                return name.EndsWith(" on", StringComparison.Ordinal) ? name[..^3] : name;
            }

        return source;
    }

    /// <summary>"TASS", "the TASS news agency", "state-run RIA Novosti": an outlet's name with nothing but describing words around it.</summary>
    private ChainLink? OutletIn(Draft draft)
    {
        var source = WithoutDay(draft.Source.In(text));
        if (outlets.Find(source) is { } whole) return whole;
        var tokens = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(tokens.Length, Outlets.LongestName); length > 0; length--)
            for (var i = 0; i + length <= tokens.Length && i < 12; i++)
                if (outlets.Find(string.Join(' ', tokens[i..(i + length)]).TrimEnd(',', '’')) is { } link && IsHeaded(draft, tokens, i, i + length)) return link;
        return null;
    }

    private bool IsHeaded(Draft draft, string[] tokens, int first, int end)
    {
        var head = draft.SourceHead.In(text);
        if (tokens[first..end].Any(t => t.Trim(',') == head)) return end == tokens.Length || words.Is(tokens[end].ToLowerInvariant().Trim(','), SayingRole.Medium);
        return words.Is(head.ToLowerInvariant(), SayingRole.Medium);
    }

    private Named OfParty(PartyMention party, string source)
    {
        if (outlets.Find(party.Name) is { } outlet && party.Type != PartyType.Person) return new Named(outlet, party.Entity, false);
        var kind = party.Type switch
        {
            PartyType.State or PartyType.PublicBody or PartyType.Forces => SourceKind.Official,
            PartyType.ArmedGroup => SourceKind.ArmedGroup,
            PartyType.Person => party.Office is null ? SourceKind.Other : SourceKind.Official,
            PartyType.People => KindOf(Singular(Bare(source).Split(' ')[^1].ToLowerInvariant()), source),
            _ => SourceKind.Other,
        };
        var name = party.Type == PartyType.People || IsOfBody(party, source) ? Bare(source) : IsAcronym(party.Name) && source.Count(char.IsUpper) > 1 && !IsAcronym(Bare(source)) && party.Type != PartyType.Person ? Short(source) : Bare(party.Name);
        return new Named(new ChainLink(name, kind, []), party.Entity, party.Type == PartyType.Person) { Words = source };
    }

    /// <summary>"the governor of Cusco", "Peru's ministry of defence": the common noun alone would not say of what.</summary>
    private static bool IsOfBody(PartyMention party, string source) =>
        char.IsLower(LastWord(party.Name)[0]) | !party.Name.Contains(' ') && Bare(source).StartsWith(party.Name + " of ", StringComparison.Ordinal) && !source.Contains(',');

    private SourceKind KindOf(string head, string source)
    {
        var single = Singular(head);
        if (words.Is(single, SayingRole.Official)) return SourceKind.Official;
        return words.Is(single, SayingRole.Anonymous) && !Bare(source).Skip(1).Any(char.IsUpper) ? SourceKind.Anonymous : SourceKind.Other;
    }

    private Named? Last(Func<Named, bool> fits)
    {
        for (var i = _told.Count - 1; i >= Math.Max(0, _told.Count - 40); i--)
            if (fits(_told[i])) return _told[i];
        return null;
    }

    private static bool Contains(Named named, string word) => (named.Words ?? named.Link.Name).Contains(word, StringComparison.OrdinalIgnoreCase) && (named.Words ?? "").Any(char.IsUpper);

    private static bool EndsWith(string name, string word) => name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal) && name[^(word.Length + 1)] == ' ';

    private static string Singular(string word) => word.EndsWith('s') && word.Length > 3 ? word[..^1] : word;

    private static bool IsAcronym(string name) => !name.Contains(' ') && name.All(c => !char.IsLower(c));

    /// <summary>The phrase up to its first comma, without its article.</summary>
    private static string Short(string phrase)
    {
        if (phrase.IndexOf(", by ", StringComparison.Ordinal) is > 0 and var by) return Bare(phrase[(by + 5)..]); // "a report issued today, Friday, by the ministry"
        var comma = phrase.IndexOf(',', StringComparison.Ordinal);
        return Bare(comma > 3 ? phrase[..comma] : phrase);
    }

    private static string Bare(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
            if (name.Length > article.Length && name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return name[article.Length..];
        return name;
    }

    private sealed record Named(ChainLink Link, int Entity, bool IsPerson)
    {
        /// <summary>The words that named it, by which offices find it again.</summary>
        public string? Words { get; init; }
    }
}
