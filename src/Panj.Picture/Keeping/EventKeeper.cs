using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Picture.Merging;
using Panj.Picture.Operations;
using Panj.Picture.Searching;
using Panj.Picture.Theatres;

namespace Panj.Picture.Keeping;

/// <summary>
/// Draws the events again that touched reports are in or come into. They are merged among the events around them; where one of these becomes another by that, it is merged
/// again too, among those around it. What is left as it was bears on others as it did, so that the outcome is that of merging everything, however far reports hang together.
/// </summary>
internal sealed class EventKeeper(Desk desk, PairKeeper pairs)
{
    /// <summary>A change that goes on for longer than this from event to event may go through all that hangs together: from then on twice as far is looked each time.</summary>
    private const int ShortRounds = 4;

    public async Task DrawAsync()
    {
        var operations = await desk.Rows.OperationsAsync();
        var scene = new Surroundings(desk, await LinksAsync(operations));
        await scene.OpenAsync(pairs.Touched);
        if (scene.Open.Count == 0 && pairs.Broken.Count == 0) return;
        var made = await MergedAsync(scene, operations);
        for (var round = 1; made is null; round++)
        {
            for (var more = 1 << Math.Clamp(round - ShortRounds, 0, 30); more > 1 && scene.Around.Count > 0; more--) await scene.OpenAsync([.. scene.Around.Values.SelectMany(of => of)]);
            made = await MergedAsync(scene, operations);
        }

        var left = made.Select(e => e.Event.Id).ToHashSet(StringComparer.Ordinal);
        var gone = scene.Open.Values.Select(r => r.Event).OfType<string>().Concat(pairs.Broken).Where(id => !left.Contains(id)).ToHashSet(StringComparer.Ordinal);
        await desk.Rows.Events.ReplaceAsync(gone, made);
    }

    /// <summary>The events of the open reports; null where an event around them would be another, and is open now.</summary>
    private async Task<KeptEvent[]?> MergedAsync(Surroundings scene, IReadOnlyList<Operation> operations)
    {
        long[] reports = [.. scene.Open.Keys, .. scene.Around.Values.SelectMany(of => of)];
        var byNumber = await desk.MembersAsync(reports);
        await desk.RelateAsync(reports.Select(ReportNumber.ArticleOf));
        var members = Member.Ordered(byNumber.Values);
        var decisions = Decisions.Of(operations, members);
        var merged = new Merger(desk.Scorer, decisions).Merge(members, scene.Pairs.Select(p => Scored(p, byNumber)));
        var numbers = byNumber.ToDictionary(p => p.Value, p => p.Key);
        var groups = merged.Groups.Select(group => (Members: group, Around: group.Select(m => scene.EventAround(numbers[m])).Distinct(StringComparer.Ordinal).ToArray())).ToArray();
        var others = groups.Where(g => g.Around is not [null] && !(g.Around is [{ } one] && scene.Around[one].Length == g.Members.Count)).SelectMany(g => g.Around).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (others.Count > 0)
        {
            await scene.OpenAsync([.. others.SelectMany(id => scene.Around[id])]);
            return null;
        }

        await desk.LendersAsync(await desk.ReadingsAsync(scene.Open.Keys.Select(ReportNumber.ArticleOf)));
        var drawing = new EventDrawing(desk.Copies, decisions);
        return [.. groups.Where(g => g.Around is [null]).Select(g => Kept(g.Members, drawing, numbers))];
    }

    /// <summary>For each article that operations are about, all that one of them is about.</summary>
    private async Task<IReadOnlyDictionary<long, HashSet<long>>> LinksAsync(IReadOnlyList<Operation> operations)
    {
        var links = new Dictionary<long, HashSet<long>>();
        if (operations.Count == 0) return links;
        string[] ids = [.. operations.SelectMany(ArticlesOf).Distinct(StringComparer.Ordinal)];
        var numbers = (await desk.Rows.Wordings.FindAsync(ids)).ToDictionary(a => a.Id, a => a.Number, StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            long[] about = [.. ArticlesOf(operation).Where(numbers.ContainsKey).Select(id => numbers[id]).Distinct()];
            foreach (var article in about)
                if (links.TryGetValue(article, out var others)) others.UnionWith(about);
                else links[article] = [.. about];
        }

        return links;
    }

    private static IEnumerable<string> ArticlesOf(Operation operation) => operation.Sides.SelectMany(side => side).Select(anchor => anchor.ArticleId);

    private static ScoredPair Scored(ReportPair pair, IReadOnlyDictionary<long, Member> members)
    {
        var (one, other) = (members[pair.One].Position, members[pair.Other].Position);
        return new ScoredPair(Math.Min(one, other), Math.Max(one, other), pair.Total);
    }

    private static KeptEvent Kept(IReadOnlyList<Member> members, EventDrawing drawing, Dictionary<Member, long> numbers)
    {
        var (happening, isHidden) = drawing.Of(members);
        return new KeptEvent
        {
            Event = happening,
            IsHidden = isHidden,
            Reports = [.. members.Select(m => numbers[m])],
            Searched = string.Join(' ', EventSearch.WordsOf(happening, members.Select(m => m.Reading))),
            Theatres = [.. TheatreFile.Standard.Values.Where(theatre => theatre.Holds(happening)).Select(theatre => theatre.Name)],
            BoardTheatres = [.. TheatreFile.Standard.Values.Where(theatre => BoardRegion.MayHold(theatre, happening, members)).Select(theatre => theatre.Name)],
            Sources = EventSources.Of(members.Select(m => (m.Reading, m.Report))),
            FirstTold = members.Select(m => PublishedDays.Of(m.Reading)).Min(),
        };
    }
}
