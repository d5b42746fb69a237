using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.OutputCaching;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Picture.Searching;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Routes;
using Panj.Server.SigningIn;
using Panj.Server.Telemetry;
using Panj.Server.Verdicts;
using Panj.Server.Views;
using Panj.Server.Watching;
using Panj.Watches;

namespace Panj.Server;

/// <summary>Pages over a store, and the same data as JSON.</summary>
public static class PanjServer
{
    /// <summary>Composes a server that is ready to start. It reads no file and no variable of its surroundings.</summary>
    public static WebApplication Create(PanjServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Forms.MostBytes;
        });
        ConfigureLog(builder.Logging);
        ConfigureServices(builder.Services, options);
        var app = builder.Build();
        Route(app);
        return app;
    }

    /// <summary>Nothing but data goes to standard output. That a server did not start is told by whoever starts it; forms that came from elsewhere are told to who sent them.</summary>
    private static void ConfigureLog(ILoggingBuilder log)
    {
        log.ClearProviders();
        log.AddSimpleConsole(console => console.SingleLine = true);
        log.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        log.SetMinimumLevel(LogLevel.Warning);
        log.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        log.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
    }

    private static void ConfigureServices(IServiceCollection services, PanjServerOptions options)
    {
        services.AddSingleton(options.Store);
        services.AddSingleton(options.Picture);
        services.AddSingleton(new PictureParts(options.Store, options.Picture, options.Operations));
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<PictureParts>(Answers.Configure);
        services.AddSingleton(new KeptStates(options.Picture, options.Operations) { MostEvents = CurrentStates.MostOfOne });
        services.AddSingleton(new KnownTheatres(options.Theatres));
        services.AddSingleton<CurrentStates>();
        services.AddSingleton<CurrentStories>();
        services.AddSingleton(options.Time);
        services.AddSingleton(new ArticleSearch(options.Store));
        services.AddSingleton(WebAssets.Embedded());
        services.AddSingleton(new MapOverlay(options.Overlay));
        services.AddSingleton(new Visitors(options));
        if (options.Operations is { } operations) services.AddSingleton(new DecisionDesk(operations));
        services.AddDataProtection().AddKeyManagementOptions(keys => (keys.XmlRepository, keys.XmlEncryptor) = (new PassingKeys(), new NullXmlEncryptor()));
        services.AddAntiforgery(Forms.Configure);
        ConfigureAccounts(services, options);
        services.AddSingleton<WatchMeter>();
        ServerTelemetry.Configure(services, options.Telemetry);
        services.AddOpenApi(OpenApi.Configure);
        services.AddProblemDetails();
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, Outermost>());
        services.AddHostFiltering(filter => (filter.AllowedHosts, filter.IncludeFailureMessage) = (AllowedHosts.Of(options.Urls), false));
    }

    private static void ConfigureAccounts(IServiceCollection services, PanjServerOptions options)
    {
        services.AddSingleton(options);
        if (options.Views is { } views) services.AddSingleton(views);
        if (options.Feeds is { } feeds) services.AddSingleton(feeds);
        if (options.Watches is { } watches) ConfigureWatches(services, options, watches);
        services.AddSingleton<Gate>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton(new Credentials(RandomNumberGenerator.Create()));
        services.AddHostedService<Doorkeeper>();
        services.AddAuthentication(PanjAuthentication.Name)
            .AddScheme<AuthenticationSchemeOptions, PanjAuthentication>(PanjAuthentication.Name, _ => { })
            .AddCookie(cookie =>
            {
                cookie.TimeProvider = options.Time;
                cookie.Cookie.Name = "panj-user";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            });
        services.AddAuthorization(Policies.Configure);
        services.AddRateLimiter(RateLimits.Configure);
    }

    private static void ConfigureWatches(IServiceCollection services, PanjServerOptions options, IWatchStore watches)
    {
        services.AddSingleton(watches);
        services.AddSingleton(new Watcher(watches, options.Time));
        if (options.Telling is { } telling) services.AddSingleton(_ => new WatchTeller(watches, telling, options.Time));
        services.AddHostedService<WatchKeeper>();
    }

    private static void Route(WebApplication app)
    {
        app.UseMiddleware<Failures>();
        app.UseRouting();
        app.UseMiddleware<Negotiation>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<KnownParameters>();
        app.UseOutputCache();
        app.MapAssets();
        app.MapEvents();
        app.MapExports();
        app.MapArticles();
        app.MapCalendar();
        app.MapTheatres();
        app.MapOverlay();
        app.MapTrends();
        app.MapSearch();
        app.MapDecisions();
        app.MapAccounts();
        app.MapBrief();
        app.MapSubjects();
        app.MapViews();
        app.MapWatches();
        app.MapStories();
        app.MapFeeds();
        app.MapOgc();
        app.MapNews();
        app.MapDescription();
        app.MapHealth();
        ServerTelemetry.Map(app);
    }
}
