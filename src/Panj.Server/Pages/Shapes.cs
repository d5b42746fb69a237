using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>The marks of events, the same in list, map and legend.</summary>
internal static class Shapes
{
    /// <summary>Defines every shape and hatching once for a page.</summary>
    public static Html Definitions { get; } = Html.Of($"""
        <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
        <symbol id="shape-violence" viewBox="-8 -8 16 16" overflow="visible"><path d="M0-7 7 0 0 7-7 0Z"/></symbol>
        <symbol id="shape-force" viewBox="-8 -8 16 16" overflow="visible"><rect x="-5.3" y="-5.3" width="10.6" height="10.6"/></symbol>
        <symbol id="shape-control" viewBox="-8 -8 16 16" overflow="visible"><path d="M-6.4 0-3.2-5.6H3.2L6.4 0 3.2 5.6H-3.2Z"/></symbol>
        <symbol id="shape-movement" viewBox="-8 -8 16 16" overflow="visible"><circle r="5.8"/></symbol>
        <symbol id="shape-cooperation" viewBox="-8 -8 16 16" overflow="visible"><circle r="5"/></symbol>
        <symbol id="shape-words" viewBox="-8 -8 16 16" overflow="visible"><circle r="3.8"/></symbol>
        {Enum.GetValues<ColourFamily>().Select(Hatching)}
        </defs></svg>
        """);

    public static Html Symbol(SymbolLook look) => Html.Of($"""
        <svg class="{look.Classes}" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true" focusable="false"><use href="{look.Shape}" x="-8" y="-8" width="16" height="16" fill="{look.Fill}" stroke="currentColor" stroke-width="{look.Stroke}"/>{Html.If(look.CrossedOut, $"""<path class="cross" d="M-7-7 7 7M7-7-7 7"/>""")}</svg>
        """);

    private static Html Hatching(ColourFamily family) => Html.Of($"""
        <pattern id="hatch-{Slug.Of(family)}" class="family-{Slug.Of(family)}" width="3.2" height="3.2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V3.2" stroke="currentColor" stroke-width="2.2"/></pattern>
        """);
}
