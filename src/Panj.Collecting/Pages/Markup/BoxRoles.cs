using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Markup;

/// <summary>The role of an element by all that names it.</summary>
internal sealed class BoxRoles(ClassWords words)
{
    public BoxRole Of(IElement element)
    {
        if (IsHidden(element)) return BoxRole.Hidden;
        if (OfItemProperty(element.GetAttribute("itemprop")) is var property and not BoxRole.Plain) return property;
        if (OfRole(element.GetAttribute("role")) is var role and not BoxRole.Plain) return role;
        if (OfTag(element.LocalName) is var tag and not (BoxRole.Plain or BoxRole.Article)) return tag;
        if (element.LocalName is "body" or "html" or "main") return BoxRole.Plain;
        var byClass = words.Of(element.GetAttribute("class"));
        var byId = words.Of(element.GetAttribute("id"));
        var named = byClass == BoxRole.Plain || byId is BoxRole.Chrome or BoxRole.Comments ? byId == BoxRole.Plain ? byClass : byId : byClass;
        return element.LocalName == "article" && named is BoxRole.Plain ? BoxRole.Article : named;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") && element.GetAttribute("hidden") != "false") return true;
        if (element.GetAttribute("style") is not { Length: > 0 } style) return false;
        var bare = style.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static BoxRole OfItemProperty(string? property) => property switch
    {
        "articleBody" => BoxRole.Body,
        "author" or "datePublished" or "dateModified" or "publisher" => BoxRole.Facts,
        "comment" => BoxRole.Comments,
        _ => BoxRole.Plain,
    };

    private static BoxRole OfRole(string? role) => role switch
    {
        "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "dialog" or "alertdialog" or "menu" or "menubar" or "tooltip" or "toolbar" or "tablist"
            or "listbox" or "alert" or "form" => BoxRole.Chrome,
        _ => BoxRole.Plain,
    };

    private static BoxRole OfTag(string tag) => tag switch
    {
        "nav" or "footer" or "aside" or "menu" or "dialog" or "amp-sidebar" or "amp-carousel" or "amp-ad" or "amp-consent" => BoxRole.Chrome,
        "figcaption" or "amp-img" => BoxRole.Caption,
        "article" => BoxRole.Article,
        "address" => BoxRole.Facts,
        _ => BoxRole.Plain,
    };
}
