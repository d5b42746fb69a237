using System.Collections.Frozen;
using System.Reflection;
using Panj.Collecting.Pages.Markup;
using Panj.Events;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Tells how a page orders the numbers of its dates: by those of its own that can be read in one way alone, then by its site's country, then by its language.</summary>
internal sealed class NumberOrders
{
    private const int MostWords = 24;

    private readonly FrozenDictionary<string, NumberOrder> _orders =
        EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "page-number-orders").Rows.ToFrozenDictionary(row => row[0], row => Enum.Parse<NumberOrder>(row[1], ignoreCase: true));

    /// <summary>The order of a page.</summary>
    /// <param name="tree">Its blocks; long ones are prose, and may quote the dates of others.</param>
    /// <param name="language">BCP 47 tag, null where nothing says.</param>
    /// <param name="site">An address of its site, null where none is known.</param>
    public NumberOrder Of(PageTree tree, string? language, Uri? site) =>
        Shown(tree.Blocks) is var shown and not NumberOrder.Unknown ? shown : OfSite(site) ?? OfLanguage(language);

    private static NumberOrder Shown(IReadOnlyList<Block> blocks)
    {
        var order = NumberOrder.Unknown;
        foreach (var block in blocks)
        {
            if (block.Words > MostWords || WrittenDay.OrderShown(block.Text) is not (var shown and not NumberOrder.Unknown)) continue;
            if (order != NumberOrder.Unknown && order != shown) return NumberOrder.Unknown;
            order = shown;
        }

        return order;
    }

    private NumberOrder? OfSite(Uri? site)
    {
        if (site is null || site.Host.LastIndexOf('.') is not (>= 0 and var dot) || site.Host.Length - dot != 3) return null;
        return _orders.TryGetValue(site.Host[dot..].ToLowerInvariant(), out var order) ? (order == NumberOrder.Unknown ? null : order) : NumberOrder.Day;
    }

    private NumberOrder OfLanguage(string? language)
    {
        if (language is null) return NumberOrder.Unknown;
        var tag = language.ToLowerInvariant();
        if (_orders.TryGetValue(tag, out var order)) return order;
        return tag.StartsWith("en-", StringComparison.Ordinal) || !_orders.ContainsKey(tag.Split('-')[0]) ? NumberOrder.Day : NumberOrder.Unknown;
    }
}
