import project from "../../package.json";

/** The version of the add-in, as package.json states it; the build keeps nothing else of that file. */
export const VERSION: string = project.version;
