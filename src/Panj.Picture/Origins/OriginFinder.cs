using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Origins;

/// <summary>Finds which reports of an event go back to one first source. Where that is open, they do: copies never count as confirmation.</summary>
internal sealed class OriginFinder(CopyFindings copies)
{
    private const double NearIdentical = 0.8;
    private const int FewestWords = 6;
    private const int FewestPassages = 2;
    private const int MostCompared = 64;

    /// <summary>For each member the number of its origin, from 0, in order of first use.</summary>
    public IReadOnlyList<int> Classes(IReadOnlyList<Member> members)
    {
        var classes = new Classes(members.Count);
        UniteByVoice(members, classes);
        UniteByWording(members, classes);
        return classes.Numbers();
    }

    private void UniteByVoice(IReadOnlyList<Member> members, Classes classes)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
            foreach (var voice in VoicesOf(members[i]))
                if (!first.TryAdd(voice, i)) classes.Unite(first[voice], i);
    }

    /// <summary>Names under which a report's origin is known: its outlet, agencies, the article it copies, the first source it names.</summary>
    private IEnumerable<string> VoicesOf(Member member)
    {
        yield return "text:" + copies.OriginalOf(member.ArticleId);
        yield return VoiceOf(member.Outlet);
        foreach (var agency in member.Reading.Masthead.Agencies) yield return VoiceOf(agency.Value);
        foreach (var link in member.Report.Chain.Where(IsNamed)) yield return VoiceOf(link.Name);
    }

    /// <summary>False for a voice without a name: the residents whom two outlets ask need not be the same.</summary>
    private static bool IsNamed(ChainLink link) =>
        link.Kind is not (SourceKind.Anonymous or SourceKind.Other) || (link.Kind is SourceKind.Other && link.Name.Length > 0 && char.IsUpper(link.Name[0]));

    private static string VoiceOf(string name) => "voice:" + string.Join(' ', WordRules.Standard.NameWords(name));

    private void UniteByWording(IReadOnlyList<Member> members, Classes classes)
    {
        var first = new Dictionary<ulong, int>();
        for (var i = 0; i < members.Count; i++)
            if (!first.TryAdd(members[i].Evidence.Sentence.Whole, i)) classes.Unite(first[members[i].Evidence.Sentence.Whole], i);
        var distinct = first.Values.Order().Take(MostCompared).ToArray();
        foreach (var one in distinct)
            foreach (var other in distinct.Where(o => o > one && ShareWording(members[one], members[o]))) classes.Unite(one, other);
    }

    private bool ShareWording(Member one, Member other)
    {
        if (copies.SharedBetween(one.ArticleId, other.ArticleId) >= FewestPassages) return true;
        var (mine, theirs) = (one.Evidence.Sentence, other.Evidence.Sentence);
        return Math.Min(mine.Count, theirs.Count) >= FewestWords && mine.Overlap(theirs) >= NearIdentical;
    }
}
