using Panj.Events;
using Panj.Language;

namespace Panj.Server.Tests;

/// <summary>Each of the ways that OWASP names to get a script past a page, and an article that has one in every field.</summary>
internal static class HostileFields
{
    /// <summary>Words that would like to be a script, an element or an address.</summary>
    public static IReadOnlyList<string> Ways { get; } =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//127.0.0.1/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>", "<img src=`x` onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1) attributeName=x></svg>", "<body onload=alert(1)>", "<iframe srcdoc='<script>parent.alert(1)</script>'>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)\" x=\"", "' autofocus onfocus=alert(1) '", "`-alert(1)-`",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "</style><script>alert(1)</script>", "--><script>alert(1)</script><!--", "]]><script>alert(1)</script>",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e", "＜script＞alert(1)＜/script＞",
        "<details open ontoggle=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<form action=javascript:alert(1)><button>x</button></form>", "<input onfocus=alert(1) autofocus>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<base href=//127.0.0.1/>", "<template><script>alert(1)</script></template>", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "=HYPERLINK(\"javascript:alert(1)\")",
        "\u202Egnp.exe\u202C <b>", "\u2066<script>alert(1)</script>\u2069", "\0<script>alert(1)</script>", "<\0script>alert(1)</script>", "\uFEFF<script>alert(1)</script>",
    ];

    /// <summary>The identity of that article.</summary>
    public static string Id(string way) => $"h-{Ways.ToList().IndexOf(way)}-{way.Replace("\0", "", StringComparison.Ordinal)}";

    /// <summary>The article whose title, outlet, address, text, names, offices, places, sources and notes are this.</summary>
    public static ArticleReading Everywhere(string way)
    {
        var day = new DateOnly(2024, 2, 1);
        var text = $"hostile {way} said {way} attacked {way} at {way}.\n\n{way}";
        Span[] words = [new Span(0, text.Length / 2)];
        var report = new Report
        {
            Kind = EventKind.Attack,
            Status = EventStatus.Occurred,
            Confidence = 0.9,
            Mode = way,
            Participants = [new Participant { Name = "hostile " + way, Role = Role.Actor, Id = way, Side = way, Office = way, Spans = words }, new Participant { Name = way, Role = Role.Target, Spans = words }],
            When = new(When.Day(day), words),
            WhenKnownBy = way,
            Where = new(new Place { Name = way, Countries = [way], Precision = Precision.City, Latitude = 10, Longitude = 20, RadiusKm = 5 }, words),
            WhereKnownBy = way,
            Figures = [new Figure { What = FigureKind.Killed, Of = way, Best = 2, Spans = words }],
            Chain = [new ChainLink(way, SourceKind.Outlet, []), new ChainLink(way + "!", SourceKind.Official, words)],
            Spans = words,
        };
        return new ArticleReading
        {
            Article = new Article { Id = Id(way), File = way, Text = text, Title = way, Outlet = way, Url = way, Published = day },
            Masthead = new Masthead { Title = new(way, words), Outlet = new(way, words), Published = new(day, words) },
            Reports = [report],
            Warnings = [way],
        };
    }
}
