using System.Globalization;
using Panj.Server.Markup;

namespace Panj.Server.Pages.Subjects;

/// <summary>Names with how often each occurs, most often first, each leading to where it is told.</summary>
internal static class CountedList
{
    /// <summary>Names that one list shows.</summary>
    private const int Most = 12;

    /// <param name="title">Heading.</param>
    /// <param name="named">A name and the page about it for each occurrence; an empty address leads nowhere.</param>
    public static Html Of(string title, IEnumerable<(string Name, string Address)> named) => OfCounts(title, named.CountBy(one => one).Select(pair => (pair.Key.Name, pair.Key.Address, pair.Value)));

    /// <param name="title">Heading.</param>
    /// <param name="named">A name, the page about it, and how often it occurs.</param>
    public static Html OfCounts(string title, IEnumerable<(string Name, string Address, int Count)> named)
    {
        var counted = named.OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.Ordinal).ToArray();
        return Html.If(counted.Length > 0, $"""
            <section class="counted"><h2>{title}</h2>
            <ul>{counted.Take(Most).Select(one => Entry(one.Name, one.Address, one.Count))}</ul>
            {Html.If(counted.Length > Most, $"""<p class="hint">{Html.Format(Words.Subject_AndMore, (counted.Length - Most).ToString("#,0", CultureInfo.InvariantCulture))}</p>""")}
            </section>
            """);
    }

    private static Html Entry(string name, string address, int count) => Html.Of($"""
        <li>{(address.Length > 0 ? Html.Of($"""<a href="{address}"><bdi>{name}</bdi></a>""") : Html.Of($"<bdi>{name}</bdi>"))} <span class="number">{count}</span></li>
        """);
}
