/** In a file of its own: few people need it, and making it costs everybody else some milliseconds at the start. */
export { teamsHighContrastTheme as contrast } from '@fluentui/react-components';
