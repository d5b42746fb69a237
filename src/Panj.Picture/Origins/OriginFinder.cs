using Panj.Picture.Copies;

namespace Panj.Picture.Origins;

/// <summary>Finds which reports of an event go back to one first source. Where that is open, they do: copies never count as confirmation.</summary>
internal sealed class OriginFinder(CopyFindings copies)
{
    private const double NearIdentical = 0.8;
    private const int FewestWords = 6;
    private const int MostCompared = 64;

    private readonly VoiceFinder _voices = new(copies);

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
        var voices = _voices.Of(members);
        for (var i = 0; i < members.Count; i++)
            foreach (var voice in voices[i])
                if (!first.TryAdd(voice, i)) classes.Unite(first[voice], i);
    }

    private static void UniteByWording(IReadOnlyList<Member> members, Classes classes)
    {
        var first = new Dictionary<ulong, int>();
        for (var i = 0; i < members.Count; i++)
            if (!first.TryAdd(members[i].Evidence.Sentence.Whole, i)) classes.Unite(first[members[i].Evidence.Sentence.Whole], i);
        var distinct = first.Values.Order().Take(MostCompared).ToArray();
        foreach (var one in distinct)
            foreach (var other in distinct.Where(o => o > one && ShareWording(members[one], members[o]))) classes.Unite(one, other);
    }

    private static bool ShareWording(Member one, Member other)
    {
        var (mine, theirs) = (one.Evidence.Sentence, other.Evidence.Sentence);
        return Math.Min(mine.Count, theirs.Count) >= FewestWords && mine.Overlap(theirs) >= NearIdentical;
    }
}
