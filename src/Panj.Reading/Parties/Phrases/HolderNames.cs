using Panj.Language;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Phrases;

/// <summary>Finds the name that stands behind an office, with something between: an acronym in brackets, or a comma.</summary>
internal sealed class HolderNames(TextWords words, NameTags names, List<Chunk> chunks)
{
    /// <summary>The name and the index of the run that it ends, null where the words behind the office name nobody.</summary>
    public (Chunk Name, int Run)? Behind(Draft office, int end)
    {
        if (office is not { Type: PartyType.Person, Office: not null, IsNamed: false, IsPlural: false } || !words.Share(end - 1, end)) return null;
        return BehindAcronym(end) ?? BehindComma(end);
    }

    /// <summary>"director general of police (DGP) X".</summary>
    private (Chunk, int)? BehindAcronym(int acronym)
    {
        if (!words.Share(acronym, acronym + 1) || words[acronym].Casing != Casing.Upper) return null;
        var (text, span) = (words.Document.Text, words[acronym].Span);
        return span.Start > 0 && text[span.Start - 1] == '(' && text[span.End] == ')' && RunAt(acronym + 1) is >= 0 and var run ? (chunks[run], run) : null;
    }

    /// <summary>"The president of Peru, Ana Ruiz, met", "the minister of Peru, General Juan Rojas met".</summary>
    private (Chunk, int)? BehindComma(int start)
    {
        if (words[start].Gap != Gap.Comma || RunAt(start) is not (>= 0 and var run)) return null;
        var end = chunks[run].End;
        var rank = words.HitAt(start) is { Term.Kind: TermKind.Rank } hit && hit.End < end ? hit.End : start;
        if (end - rank < 2 || !words.Share(start, end) || names.TypeOf(rank, end) is not (NameType.Person or null)) return null;
        var isClosed = words[end].Gap == Gap.Comma || (rank > start && words.TokenOf(end).Upos == Upos.Verb);
        return isClosed && !Enumerable.Range(rank, end - rank).Any(index => words.CountryAt(index) is not null) ? (new Chunk(rank, end), run) : null;
    }

    private int RunAt(int start) => chunks.FindIndex(run => run.Start == start);
}
