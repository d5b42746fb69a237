using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Origins;

/// <summary>
/// Names under which the origin of a report is known: the article that its paragraphs come from, its outlet, agencies, the sources it names.
/// An outlet does not stand for paragraphs that it took from an article which tells the event too, nor an agency for what stands beside its text.
/// </summary>
internal sealed class VoiceFinder(CopyFindings copies)
{
    /// <summary>The voices of each member of one event, in the same order.</summary>
    public IReadOnlyList<string[]> Of(IReadOnlyList<Member> members)
    {
        var sources = members.Select(copies.SourceOf).ToArray();
        var own = members.Where((m, i) => sources[i] == m.ArticleId).Select(m => m.ArticleId).ToHashSet(StringComparer.Ordinal);
        return [.. members.Select((m, i) => VoicesOf(m, sources[i], Silent(m, sources[i], own)).Distinct(StringComparer.Ordinal).ToArray())];
    }

    private IEnumerable<string> VoicesOf(Member member, string source, HashSet<string> silent)
    {
        var chain = member.Report.Chain.Where(IsNamed).Where(l => IsSaidHere(l, member) || !silent.Contains(VoiceOf(l.Name))).Select(l => VoiceOf(l.Name));
        var agencies = member.Reading.Masthead.Agencies.Select(a => VoiceOf(a.Value)).Append(VoiceOf(member.Outlet)).Where(v => !silent.Contains(v));
        var retold = source == member.ArticleId ? LendersOf(member).Where(l => !IsFirstHand(l)).Select(l => l.Article.Id) : [];
        return agencies.Concat(chain).Concat(retold.Append(source).Select(id => "text:" + id));
    }

    /// <summary>Voices that the article has but that do not speak in this report.</summary>
    private HashSet<string> Silent(Member member, string source, HashSet<string> own)
    {
        if (source != member.ArticleId) return own.Contains(source) ? [VoiceOf(member.Outlet)] : [];
        var lent = LendersOf(member).Where(IsFirstHand).Select(l => VoiceOf(Member.OutletOf(l))).ToHashSet(StringComparer.Ordinal);
        lent.Remove(VoiceOf(member.Outlet));
        return lent;
    }

    private IEnumerable<ArticleReading> LendersOf(Member member) =>
        copies.Lineages.TryGetValue(member.ArticleId, out var lineage) ? lineage.Passages.Select(p => p.From).Distinct(StringComparer.Ordinal).Select(copies.FindReading).OfType<ArticleReading>() : [];

    /// <summary>True where the lender's text is all that was lent. Where it credits another, that other's text is not at hand, and what stands beside the common passages may come from there too.</summary>
    private static bool IsFirstHand(ArticleReading lender) =>
        lender.Masthead.Agencies.All(a => VoiceOf(a.Value) == VoiceOf(Member.OutletOf(lender)));

    /// <summary>False for a voice without a name: the residents whom two outlets ask need not be the same.</summary>
    private static bool IsNamed(ChainLink link) =>
        link.Kind is not (SourceKind.Anonymous or SourceKind.Other) || (link.Kind is SourceKind.Other && link.Name.Length > 0 && char.IsUpper(link.Name[0]));

    /// <summary>True where the words of the report themselves name the source.</summary>
    private static bool IsSaidHere(ChainLink link, Member member) =>
        member.Report.Spans.Select(s => Evidence.SentenceAround(member.Reading.Article.Text, s)).Any(sentence => link.Spans.Any(sentence.Overlaps));

    private static string VoiceOf(string name) => "voice:" + string.Join(' ', WordRules.Standard.NameWords(name));
}
