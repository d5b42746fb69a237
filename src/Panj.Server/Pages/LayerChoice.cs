using Panj.Events;
using Panj.Server.Marking;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>What each mark in an article's text means, and which of them are drawn: the style sheet looks at the boxes, so that no script is needed.</summary>
internal static class LayerChoice
{
    private static (Pen Pen, string Name)[] Layers =>
    [
        (Pen.Said, Words.Article_TellsEvent), (Pen.Who, Words.Article_Who), (Pen.Where, Words.Article_Where), (Pen.When, Words.Article_When),
        (Pen.HowMany, Words.Article_HowMany), (Pen.Source, Words.Article_SaysSo), (Pen.Clutter, Words.Article_NotOfStory),
    ];

    public static Html Made => Html.Of($"""
        <fieldset class="pens"><legend>{Words.Article_Marked}</legend>{Layers.Select(layer => Layer(layer.Pen, layer.Name))}</fieldset>
        """);

    private static Html Layer(Pen pen, string name) => Html.Of($"""
        <label><input type="checkbox" id="layer-{Slug.Of(pen)}" checked> {Sample(pen, name)}</label>
        """);

    private static Html Sample(Pen pen, string name) => pen switch
    {
        Pen.Said => Html.Of($"<mark>{name}</mark>"),
        Pen.Clutter => Html.Of($"""<span class="clutter">{name}</span>"""),
        _ => Html.Of($"""<span class="pen {Slug.Of(pen)}">{name}</span>"""),
    };
}
