using System.Reflection;
using Panj.Events;

namespace Panj.Collecting.Pages.Facts;

/// <summary>Under which names pages state which facts: data/page-meta.tsv.</summary>
internal sealed class MetaNames
{
    private readonly ILookup<string, string> _names = EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "page-meta").Rows.ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>What a page states of one fact, best name first.</summary>
    public IEnumerable<MetaFact> Of(string fact, IReadOnlyDictionary<string, string> page)
    {
        foreach (var name in _names[fact])
            if (page.TryGetValue(name, out var value)) yield return new MetaFact(name, value);
    }
}
