using Panj.Events;

namespace Panj.Reading.Sources;

/// <summary>Makes attributions of drafts: names sources, hangs sayings into the sayings they stand in.</summary>
internal sealed class ChainBuilder(string text, SourceNamer namer, Outlets outlets, string? outlet)
{
    private const int LongestChain = 5;
    private readonly Dictionary<Draft, Attribution> _made = [];
    private readonly Dictionary<string, ChainLink> _media = [];

    /// <summary>Attributions in text order of content.</summary>
    public List<Attribution> Build(IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Within is { } outer && !_made.ContainsKey(outer)) _made[outer] = Make(outer);
            if (!_made.ContainsKey(draft)) _made[draft] = Make(draft);
        }

        var nested = drafts.Where(d => d.Content.Count > 0).Select(d => _made[d]).OrderBy(a => a.Content[0].Start).ThenByDescending(a => a.Content[^1].End).ToList();
        return Nest(nested);
    }

    private Attribution Make(Draft draft)
    {
        if (draft.Speaker is { } speaker && _made.TryGetValue(speaker, out var told))
            return new Attribution(default, default, draft.Content, told.Chain, draft.IsQuotation, told.SourceEntity);
        var (link, entity) = namer.Name(draft);
        List<ChainLink> chain = [.. draft.Media.Where(m => m.Name != link.Name), link];
        if (draft.Within is { } outer && _made.TryGetValue(outer, out var passing)) chain.InsertRange(0, passing.Chain.Where(l => l.Name != link.Name).ToList());
        if (draft.Media.Count > 0) _media[link.Name] = draft.Media[^1];
        else if (_media.TryGetValue(link.Name, out var medium)) chain.Insert(0, medium);
        return new Attribution(draft.Source, draft.Cue, draft.Content, WithoutOutlet(chain), draft.IsQuotation, entity) { IsVouched = draft.IsVouched && namer.IsVoice(link), IsPrinted = draft.IsPrinted };
    }

    private List<ChainLink> WithoutOutlet(List<ChainLink> chain) =>
        outlet is null || chain.Count == 1 ? chain : [.. chain.Where((l, i) => i == chain.Count - 1 || !outlets.Same(l.Name, outlet))];

    /// <summary>"I", "we" and "you" inside somebody's words add no voice; nor does "which".</summary>
    private bool IsSelf(Attribution own) => own.Source.Length is > 0 and < 6 && own.Source.In(text).ToLowerInvariant() is "i" or "we" or "you" or "our" or "us" or "which" or "that" or "this" or "those" or "there" or "who";

    /// <summary>A document printed in full speaks for its authors: voices it does not name are theirs.</summary>
    private static bool IsUnnamed(Attribution own) => char.IsLower(own.Chain[^1].Name[0]) || own.Chain[^1].Name is "They" or "It" or "We";

    /// <summary>Sweeps in text order with the open sayings on a stack: the innermost one whose content holds a cue is its outer chain.</summary>
    private List<Attribution> Nest(List<Attribution> sorted)
    {
        var open = new List<Attribution>();
        for (var i = 0; i < sorted.Count; i++)
        {
            var own = sorted[i];
            open.RemoveAll(o => o.Content[^1].End <= own.Content[0].Start);
            var cue = own.Cue.IsEmpty ? own.Content[0] : own.Cue;
            var outer = open.Where(o => o.IsVouched && o.Content.Any(c => c.Contains(cue)) && o.Chain[^1].Name != own.Chain[^1].Name).OrderBy(o => o.Content.Sum(c => c.Length)).ThenByDescending(o => o.Chain.Count).FirstOrDefault();
            if (outer is not null && (IsSelf(own) || (outer.IsPrinted && IsUnnamed(own)))) sorted[i] = own = own with { Chain = outer.Chain, SourceEntity = outer.SourceEntity };
            else if (IsSelf(own)) sorted[i] = own = own with { IsVouched = false };
            else if (outer is not null && outer.Chain.Count + own.Chain.Count <= LongestChain)
                sorted[i] = own = own with { Chain = [.. outer.Chain, .. own.Chain.Where(l => outer.Chain.All(o => o.Name != l.Name))] };
            if (open.Count < LongestChain * 4) open.Add(own);
        }

        return sorted;
    }
}
