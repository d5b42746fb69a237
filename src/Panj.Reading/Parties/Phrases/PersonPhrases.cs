using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Phrases;

/// <summary>Reads phrases that name a person, by name, office or both.</summary>
internal sealed class PersonPhrases(TextWords words)
{
    private const int LongestName = 7;

    /// <summary>A name with an office, rank or word for people before it ("Russian Foreign Minister X").</summary>
    public Draft? Titled(Segment segment)
    {
        for (var i = segment.End - 2; i >= segment.Start; i--)
        {
            if (words.HitAt(i) is not { } hit || hit.End >= segment.End || IsGiven(i)) continue;
            if (Title(hit) is not { } title)
            {
                if (IsNameWord(hit)) continue;
                return null;
            }

            if (hit.As(TermKind.Modifier) is not null && words.HitAt(hit.End) is { } office && office.End == segment.End && office.As(TermKind.Office) is not null) return null; // "Deputy Foreign Minister" is nobody's name
            if (title is { Kind: TermKind.Office, IsPlural: true } && words.TokenOf(hit.End).Upos is Upos.Verb or Upos.Adj) return Office(segment with { End = hit.End }, hit, title); // "Ministers Discuss Trade"
            if (!IsName(hit.End, segment.End) || (title.Class == "honorific" && words.HitAt(hit.End)?.As(TermKind.Office) is not null && !IsGiven(hit.End))) return null;
            return Build(segment, hit, title);
        }

        return null;
    }

    /// <summary>A person by office alone ("the Tajik president").</summary>
    public Draft? Office(Segment segment, Hit hit, PartyTerm term)
    {
        var start = segment.Start;
        return new Draft
        {
            Start = start,
            End = segment.End,
            Head = hit.End - 1,
            NameStart = start,
            NameEnd = segment.End,
            Type = PartyType.Person,
            Name = words.TextOf(segment.Owner?.Start ?? start, segment.End),
            Side = SideBefore(start, hit.Start),
            IsPlural = term.IsPlural,
            Office = OfficeText(start, hit, term),
            OfficeKey = OfficeKey(start, hit.End, term),
            HeadKey = term.Class,
        };
    }

    /// <summary>A person of the table of office holders.</summary>
    public Draft? Holder(Segment segment, Hit hit, PartyTerm term)
    {
        var start = hit.Start;
        while (start > segment.Start && words.IsNamePart(start - 1) && words.HitAt(start - 1) is null && words[start].Gap != Gap.Hyphen) start--;
        var isKnown = start == hit.Start;
        if (!isKnown && segment.End - start < 2) return null;
        return new Draft
        {
            Start = start,
            End = segment.End,
            Head = hit.End - 1,
            NameStart = start,
            NameEnd = hit.End,
            Type = PartyType.Person,
            Name = words.TextOf(start, hit.End),
            Side = isKnown ? term.Side : null,
            Id = isKnown ? term.Id : null,
            IsNamed = true,
        };
    }

    /// <summary>Adds to an office what follows "of" ("Minister | of Defence X", "Governor | of Java X"); false where that is a party of its own.</summary>
    public bool Complete(Draft draft, Chunk next)
    {
        var portfolio = words.HitAt(next.Start) is { } hit && hit.End <= next.End ? hit.As(TermKind.Portfolio) : null;
        var name = NameAfterTerms(next);
        if (name == next.Start || (portfolio is null && name == next.End)) return false;
        if (portfolio is not null) draft.OfficeKey = draft.OfficeKey.Replace("minister", "minister:" + portfolio.Class, StringComparison.Ordinal);
        else if (words.Is(draft.End, "of")) draft.Side ??= SideBefore(next.Start, name);
        draft.Office = $"{draft.Office} {words.TextOf(draft.End, name)}";
        draft.End = next.End;
        if (name < next.End) SetName(draft, name, next.End);
        else
        {
            draft.NameEnd = next.End;
            draft.Name = words.TextOf(draft.NameStart, next.End);
        }

        return true;
    }

    /// <summary>Gives an office the name that a run of words is; false where it is none.</summary>
    public bool Name(Draft draft, Chunk name)
    {
        if (!IsName(name.Start, name.End) || words.HitAt(name.Start)?.Term.Kind is not (null or TermKind.Holder)) return false;
        draft.End = name.End;
        SetName(draft, name.Start, name.End);
        return true;
    }

    /// <summary>Where a name of two words or more, or of an office holder, starts after the last known term; the end where none does.</summary>
    private int NameAfterTerms(Chunk chunk)
    {
        var start = chunk.End;
        while (start > chunk.Start && words.IsNamePart(start - 1) && (words.HitAt(start - 1)?.Term.Kind is null or TermKind.Holder || IsGiven(start - 1))) start--;
        if (start == chunk.Start && chunk.End - start > 2 && (words.CountryAt(start) is not null || words.Is(start - 1, "of") && start > 1 && WordClasses.Standard.Contains("statehood", words[start - 2].Key))) start++;
        if (start == chunk.End || !IsName(start, chunk.End)) return chunk.End;
        return chunk.End - start > 1 || words.HitAt(start)?.As(TermKind.Holder) is not null || words[start].Span.Length > words[start].Key.Length ? start : chunk.End;
    }

    /// <summary>"Sultan bin Saad": before "bin" stands a name, whatever office the word is elsewhere.</summary>
    private bool IsGiven(int index) => words.IsParticle(index + 1) && words.Is(index + 1, "bin", "ibn", "bint");

    /// <summary>The first side told by the words of a range, null where none or where two are coupled by a hyphen.</summary>
    public string? SideBefore(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words.HitAt(i) is not { } hit) continue;
            i = hit.End - 1;
            if (hit.Term is not { Kind: TermKind.State or TermKind.Demonym or TermKind.Seat or TermKind.Group or TermKind.Body or TermKind.Capital or TermKind.Holder, Side: { } side }) continue;
            if (hit.End < words.Count && words[hit.End].Gap == Gap.Hyphen && !words.Is(hit.End, "led", "born")) continue;
            if (words[hit.Start].Gap == Gap.Hyphen && words.Is(hit.Start - 1, "pro", "anti")) continue; // "the pro-Beijing premier"
            return side;
        }

        for (var i = start; i < end; i++)
            if (words.HitAt(i) is null && words.CountryAt(i) is { } country) return country;
        return null;
    }

    private Draft Build(Segment segment, Hit hit, PartyTerm title)
    {
        var draft = new Draft
        {
            Start = segment.Start,
            End = segment.End,
            Head = hit.End - 1,
            Type = PartyType.Person,
            HeadKey = title.Kind == TermKind.Office ? title.Class : "",
            Side = SideBefore(segment.Start, hit.End),
            IsDefinite = true,
            HasPluralTitle = title.IsPlural,
        };
        if (title.Kind == TermKind.Office || title is { Kind: TermKind.Rank, Class: "military" }) draft.Office = OfficeText(segment.Start, hit, title);
        if (title.Kind == TermKind.Office) draft.OfficeKey = OfficeKey(segment.Start, hit.End, title with { IsPlural = false });
        SetName(draft, hit.End, segment.End);
        return draft;
    }

    private void SetName(Draft draft, int start, int end)
    {
        draft.NameStart = start;
        draft.NameEnd = end;
        draft.Name = words.TextOf(start, end);
        draft.IsNamed = true;
        if (words.HitAt(end - 1) is not { } hit || hit.Start > start || hit.As(TermKind.Holder) is not { } holder) return;
        draft.Id = holder.Id;
        draft.Side ??= holder.Side;
    }

    private static PartyTerm? Title(Hit hit)
    {
        foreach (var term in hit.Terms)
            if (term.Kind is TermKind.Office or TermKind.Rank || (term is { Kind: TermKind.People, IsPlural: false, Class: not ("states" or "groups") })) return term;
        return null;
    }

    private static bool IsNameWord(Hit hit) =>
        hit.Term.Kind is TermKind.Holder or TermKind.State or TermKind.Capital or TermKind.Portfolio or TermKind.NotName or TermKind.Demonym;

    private bool IsName(int start, int end)
    {
        if (end - start > LongestName || words[start].Gap == Gap.Hyphen || words.Lexicon.IsPlainWord(words[end - 1].Key)) return false;
        for (var i = start; i < end; i++)
        {
            if (!words.IsNamePart(i)) return false;
            if (words.HitAt(i)?.Term is { Kind: TermKind.NotName, Class: "function" }) return false;
        }

        return words.HitAt(start) is not { Term.Kind: TermKind.State or TermKind.Capital or TermKind.Demonym } whole || whole.End < end;
    }

    /// <summary>The office as the text has it, in the singular.</summary>
    private string OfficeText(int start, Hit office, PartyTerm term)
    {
        var end = office.End;
        while (start < end - 1 && words.HitAt(start) is { Term.Kind: TermKind.Demonym or TermKind.State or TermKind.Seat or TermKind.Capital } hit && hit.End < end) start = hit.End;
        if (!term.IsPlural) return words.TextOf(start, end);
        return start < office.Start ? words.TextOf(start, office.Start) + " " + term.Name : term.Name;
    }

    /// <summary>Class of the office with what it is for and what limits it ("former-minister:foreign").</summary>
    private string OfficeKey(int start, int end, PartyTerm office)
    {
        var key = office.Class == "foreign-minister" ? "minister:foreign" : office.Class;
        for (var i = start; i < end; i++)
        {
            if (words.HitAt(i) is not { } hit) continue;
            if (key == "minister" && hit.As(TermKind.Portfolio) is { } portfolio) key = "minister:" + portfolio.Class;
            if (hit.As(TermKind.Modifier) is { Class.Length: > 0 } modifier) key = modifier.Class + "-" + key;
        }

        return key;
    }
}
