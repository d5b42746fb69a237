using System.Buffers;
using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Tells by what is around an element whether its day is that of something else.</summary>
internal static class Surroundings
{
    private static readonly SearchValues<string> Related = SearchValues.Create(["related"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True in menus, in lists of related stories and in the page's footer; the footer of an article is its own.</summary>
    public static bool AreElsewhere(IElement element)
    {
        var inFooter = false;
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "article" or "main" && inFooter) inFooter = false;
            if (at.LocalName is "nav" || NamesRelated(at)) return true;
            inFooter |= at.LocalName == "footer";
        }

        return inFooter;
    }

    private static bool NamesRelated(IElement element) =>
        element.LocalName is not ("body" or "html") && element.ClassName is { } names && names.AsSpan().ContainsAny(Related);
}
